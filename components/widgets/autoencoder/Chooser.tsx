import { Control } from '../../shared/Control.tsx';
import { DownloadBar } from '../../shared/DownloadBar.tsx';
import { DigitChooser } from '../../shared/digits/DigitChooser.tsx';
import { DigitPad } from '../../shared/digits/DigitPad.tsx';
import { emptyDrawing, writeDrawing } from '../../shared/digits/drawing.ts';
import type { Matrix } from '../../shared/params.ts';
import type { Download } from '../../shared/useDownload.ts';
import type { AutoencoderText } from './text.ts';
import type { AutoencoderWidget } from './View.tsx';

interface ChooserProps {
  readonly widget: AutoencoderWidget;
  readonly words: AutoencoderText;
  readonly input: Matrix | null;
  readonly download: Download;
}

/** Chooses or draws the digit that is passed through. */
export function Chooser({ widget, words, input, download }: ChooserProps) {
  const { source, tile } = widget.values;
  const { lang, figure } = widget.props;
  const isDrawing = source === 'drawing';
  return (
    <div class="ae-chooser">
      <Control widget={widget} name="source" label={words.source} options={words.sources} />
      {isDrawing && !widget.isHidden('drawing') && (
        <DigitPad
          lang={lang}
          ink={input ?? emptyDrawing}
          onInk={(ink) => widget.set({ drawing: writeDrawing(ink) })}
          isLocked={widget.isLocked('drawing')}
        />
      )}
      {!isDrawing && !widget.isHidden('tile') && (
        <DigitChooser
          lang={lang}
          tile={tile}
          onTile={(next) => widget.set({ tile: next })}
          group={`${figure}.tile`}
          isLocked={widget.isLocked('tile')}
        />
      )}
      {download.state === 'failed' && <DownloadBar download={download} lang={lang} name={words.digits} />}
    </div>
  );
}
