import { litBy } from '../../shared/lit.ts';
import { Slider } from '../../shared/Slider.tsx';
import { Sym } from '../../shared/Sym.tsx';
import type { Widget } from '../../shared/useWidget.ts';
import { params } from './params.ts';
import { text } from './text.ts';

const range = params.b;

interface TiedSliderProps {
  readonly widget: Widget<typeof params>;
  /** The end of the tie this slider holds: b itself or θ = −b. */
  readonly of: 'b' | 'θ';
  readonly bias: number;
}

/** One of two sliders over the one parameter b; moving either moves the other the opposite way. */
export function TiedSlider({ widget, of, bias }: TiedSliderProps) {
  const words = text[widget.props.lang];
  if (widget.isHidden('b')) return null;
  const sign = of === 'b' ? 1 : -1;
  return (
    <div class="threshold-tied" data-of={of === 'b' ? 'bias' : 'threshold'} {...litBy(widget, of)}>
      <Slider
        param={range}
        value={sign * bias + 0}
        onChange={(value) => widget.set({ b: sign * value + 0 })}
        label={
          <>
            <Sym of={of} role="bias" /> {of === 'b' ? words.bias : words.threshold}
          </>
        }
        role="bias"
        isLocked={widget.isLocked('b') || widget.values.noBias}
      />
      <p class="threshold-ends" aria-hidden="true">
        <span>{of === 'b' ? words.harder : words.easier}</span>
        <span>{of === 'b' ? words.easier : words.harder}</span>
      </p>
    </div>
  );
}
