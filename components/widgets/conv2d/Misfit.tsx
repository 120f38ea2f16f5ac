import type { Widget } from '../../shared/useWidget.ts';
import type { Convolution } from './model.ts';
import type { params } from './params.ts';
import { mend } from './reshape.ts';
import { text } from './text.ts';

interface MisfitProps {
  readonly widget: Widget<typeof params>;
  readonly convolution: Convolution;
  /** Called before the button goes away, so that its focus can be kept. */
  readonly onMend: () => void;
}

/** Why there is no output, in words, and a button that mends it. */
export function Misfit({ widget, convolution, onMend }: MisfitProps) {
  const isHeld = (['padding', 'paddingWidth', 'dilation', 'dilationWidth'] as const).some(widget.isLocked);
  const words = text[widget.props.lang];
  return (
    <div class="conv2d-misfit" role="alert">
      <p>{convolution.error && words.doesNotFit(convolution.error)}</p>
      {!isHeld && (
        <button
          type="button"
          onClick={() => {
            onMend();
            widget.set(mend(widget.values));
          }}
        >
          {words.mend}
        </button>
      )}
    </div>
  );
}
