import { Announce } from '../../shared/Announce.tsx';
import { Control } from '../../shared/Control.tsx';
import { Frame } from '../../shared/Frame.tsx';
import { formatNumber } from '../../shared/format.ts';
import type { Values } from '../../shared/params.ts';
import { useWidget, type Widget, type WidgetProps } from '../../shared/useWidget.ts';
import { Bars } from './Bars.tsx';
import { perceptronCode } from './code.ts';
import { Formula } from './Formula.tsx';
import { gateName, outputsOf, presets } from './gates.ts';
import { fire, relation } from './model.ts';
import { NeuronPicture } from './NeuronPicture.tsx';
import { PlanePart } from './PlanePart.tsx';
import { params } from './params.ts';
import { Sliders } from './Sliders.tsx';
import { TruthTable } from './TruthTable.tsx';
import { type PerceptronText, text as texts } from './text.ts';
import { useChange } from './useChange.ts';

/** The perceptron's state, as its parts are given it. */
export type PerceptronWidget = Widget<typeof params>;

/** One neuron with two inputs, seen at once as formula, sum, neuron, plane, truth table and code. */
export function View(props: WidgetProps & Partial<Values<typeof params>>) {
  const widget = useWidget('perceptron', params, props);
  const text = texts[props.lang];
  const { x1, x2, tie } = widget.values;
  const firing = fire(widget.values, [x1, x2], tie);
  const gate = gateName(outputsOf(widget.values, tie), text.always);
  const sign = relation(firing.z, tie);
  const because = text.because(formatNumber(firing.z), sign, firing.y);
  const flip = useChange(`${firing.y} ${gate}`, text.announced(because, gate));
  return (
    <Frame widget={widget} title={text.title}>
      <div class="perceptron-head">
        <Presets {...{ widget, text }} />
        <p class="gate-now">
          <span>{text.computes}</span> <output>{gate}</output>
        </p>
      </div>
      <Formula {...{ widget, firing, text }} relation={sign} />
      <div class="perceptron-column">
        <Sliders {...{ widget, text }} />
        <Bars {...{ widget, firing, text }} />
        <div class="neuron-part">
          <NeuronPicture {...{ widget, firing, text }} />
          <p class="because" data-on={firing.y === 1 || undefined}>
            {because}
          </p>
        </div>
      </div>
      <div class="perceptron-column">
        <PlanePart {...{ widget, firing, text }} />
        <div class="table-part">
          <TruthTable {...{ widget, text }} />
          <Control widget={widget} name="tie" label={text.tie} options={text.tieOptions} />
        </div>
      </div>
      <figure class="code-part" aria-label={text.code}>
        <figcaption class="part-name">{text.code}</figcaption>
        <pre tabIndex={0}>
          <code>{perceptronCode(widget.values, [x1, x2], tie, firing, text.tieInCode)}</code>
        </pre>
      </figure>
      <Announce message={flip} />
    </Frame>
  );
}

/** Buttons that set weights and bias to those of a gate; not offered where a link locks or hides any of them. */
function Presets({ widget, text }: { readonly widget: PerceptronWidget; readonly text: PerceptronText }) {
  const isOffered = (['w1', 'w2', 'b'] as const).every((name) => !widget.isLocked(name) && !widget.isHidden(name));
  const { w1, w2, b } = widget.values;
  if (!isOffered) return null;
  return (
    <div class="presets" role="group" aria-label={text.presets}>
      <span aria-hidden="true">{text.presets}</span>
      {Object.entries(presets).map(([name, preset]) => (
        <button
          key={name}
          type="button"
          aria-pressed={preset.w1 === w1 && preset.w2 === w2 && preset.b === b}
          onClick={() => widget.set(preset)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
