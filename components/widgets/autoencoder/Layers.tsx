import { useMemo } from 'preact/hooks';
import { Announce } from '../../shared/Announce.tsx';
import { DownloadBar } from '../../shared/DownloadBar.tsx';
import { formatFixed } from '../../shared/format.ts';
import { Chooser } from './Chooser.tsx';
import { Counts } from './Counts.tsx';
import { Funnel } from './Funnel.tsx';
import { difference, widths } from './model.ts';
import { Picture } from './Picture.tsx';
import { type Still, stillReconstruction } from './still.ts';
import type { AutoencoderText } from './text.ts';
import { useAutoencoder } from './useAutoencoder.ts';
import type { useInput } from './useInput.ts';
import type { AutoencoderWidget } from './View.tsx';

interface LayersProps {
  readonly widget: AutoencoderWidget;
  readonly words: AutoencoderText;
  readonly still: Still;
  readonly figure: ReturnType<typeof useInput>;
}

/** The largest difference that is shaded fully. */
const differenceExtent = 0.5;

/** A digit, the numbers of the middle layer, the reconstruction and its error; below them the layers, whose parameters are counted. */
export function Layers({ widget, words, still, figure }: LayersProps) {
  const { input, isStill } = figure;
  const { download, reconstruction, isUnreadable } = useAutoencoder(input, !isStill);
  const first = useMemo(() => stillReconstruction(still), []);
  const shown = isStill ? first : reconstruction;
  const error = shown === null ? '' : formatFixed(shown.error, 4);
  const differs = useMemo(() => shown && input && difference(shown.output, input), [shown, input]);
  const codeExtent = useMemo(() => Math.max(1e-9, ...(shown?.code.flat() ?? [])), [shown]);
  const { waiting } = words;
  return (
    <>
      <Chooser {...{ widget, words }} chosen={figure} />
      <div class="ae-pictures">
        <Picture name={words.input} role="input" values={input} waiting={words.digits}>
          {words.inputName(widths[0])}
        </Picture>
        <Picture name={words.code} role="sum" values={shown?.code ?? null} extent={codeExtent} {...{ waiting }}>
          {words.inputName(widths[2])}
        </Picture>
        <Picture name={words.output} role="output" values={shown?.output ?? null} {...{ waiting }}>
          {words.inputName(widths[4])}
        </Picture>
        <Picture name={words.difference} values={differs} extent={differenceExtent} isSigned {...{ waiting }}>
          {`−${differenceExtent} … +${differenceExtent}`}
        </Picture>
      </div>
      <div class="ae-error">
        <p>
          {words.error} <output>{error}</output>
        </p>
        {!isStill && <DownloadBar download={download} lang={widget.props.lang} name={words.network} />}
        <p role="alert">{isUnreadable && words.unreadable}</p>
      </div>
      <Funnel {...{ widget, words }} />
      <Counts {...{ widget, words }} />
      <Announce message={error === '' ? '' : words.errorOf(error)} />
    </>
  );
}
