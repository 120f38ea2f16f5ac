import { formatFixed } from '../../shared/format.ts';
import { SymbolControl } from '../../shared/SymbolControl.tsx';
import type { Widget } from '../../shared/useWidget.ts';
import type { params } from './params.ts';
import { text } from './text.ts';

interface TrainingProps {
  readonly widget: Widget<typeof params>;
  /** The b of least error. */
  readonly trained: number;
  /** The error with the present b. */
  readonly loss: number;
  /** The error with the trained b. */
  readonly least: number;
}

/** The slider of b, the error it leaves, and the button that sets it as training would. */
export function Training({ widget, trained, loss, least }: TrainingProps) {
  const words = text[widget.props.lang];
  return (
    <>
      <SymbolControl widget={widget} name="b" role="bias" words={words.parameter} />
      <div class="two-biases-train">
        <button type="button" disabled={widget.isLocked('b')} onClick={() => widget.set({ b: trained })}>
          {words.train}
        </button>
        <p>
          {words.loss} <output>{formatFixed(loss, 3)}</output>
          <span class="two-biases-note">{words.least(formatFixed(least, 3), formatFixed(trained))}</span>
        </p>
      </div>
    </>
  );
}
