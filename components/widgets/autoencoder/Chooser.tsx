import { Control } from '../../shared/Control.tsx';
import { DownloadBar } from '../../shared/DownloadBar.tsx';
import { DigitChooser } from '../../shared/digits/DigitChooser.tsx';
import { emptyDrawing, writeDrawing } from '../../shared/digits/drawing.ts';
import type { AutoencoderText } from './text.ts';
import type { useInput } from './useInput.ts';
import type { AutoencoderWidget } from './View.tsx';

interface ChooserProps {
  readonly widget: AutoencoderWidget;
  readonly words: AutoencoderText;
  readonly chosen: ReturnType<typeof useInput>;
}

/** Chooses or draws the digit that is passed through. */
export function Chooser({ widget, words, chosen: { input, download, Pad } }: ChooserProps) {
  const { source, tile } = widget.values;
  const { lang, figure } = widget.props;
  const isDrawing = source === 'drawing';
  return (
    <div class="ae-chooser">
      <Control widget={widget} name="source" label={words.source} options={words.sources} />
      {isDrawing && Pad !== null && !widget.isHidden('drawing') && (
        <Pad
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
