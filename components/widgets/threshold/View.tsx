import { useMemo } from 'preact/hooks';
import { Announce } from '../../shared/Announce.tsx';
import { Frame } from '../../shared/Frame.tsx';
import type { Values } from '../../shared/params.ts';
import { SymbolControl } from '../../shared/SymbolControl.tsx';
import { useWidget, type WidgetProps } from '../../shared/useWidget.ts';
import { FiringCurve } from './FiringCurve.tsx';
import { Formula } from './Formula.tsx';
import { Legend } from './Legend.tsx';
import { judge } from './model.ts';
import { NumberLine } from './NumberLine.tsx';
import { Plane } from './Plane.tsx';
import { params } from './params.ts';
import { Separate } from './Separate.tsx';
import { TiedSlider } from './TiedSlider.tsx';
import { text } from './text.ts';

/** One neuron over real flowers: its threshold and its bias are one number with two signs. */
export function View(props: WidgetProps & Partial<Values<typeof params>>) {
  const widget = useWidget('threshold', params, props);
  const words = text[props.lang];
  const { w1, w2, b, noBias, flower } = widget.values;
  const judgement = useMemo(() => judge({ w1, w2, b, noBias }), [w1, w2, b, noBias]);
  const sample = judgement.samples[flower - 1];
  return (
    <Frame widget={widget} title={words.title}>
      {sample !== undefined && <Formula widget={widget} judgement={judgement} sample={sample} />}
      <Legend words={words} />
      <div class="threshold-panels">
        <div class="threshold-axes">
          <p class="threshold-count">
            <output>{judgement.firing}</output> {words.of(judgement.samples.length)}
          </p>
          <NumberLine widget={widget} judgement={judgement} />
          <TiedSlider widget={widget} of="θ" bias={judgement.bias} />
          <TiedSlider widget={widget} of="b" bias={judgement.bias} />
          <FiringCurve widget={widget} judgement={judgement} />
        </div>
        <div class="threshold-flowers">
          <p class="threshold-count" data-of="errors">
            <output>{judgement.errors}</output> {words.errors} <span class="threshold-kinds">{words.errorKinds(judgement)}</span>
          </p>
          <Plane widget={widget} judgement={judgement} />
          <div class="threshold-weights">
            <SymbolControl widget={widget} name="w1" role="weight" words={words.weight1} />
            <SymbolControl widget={widget} name="w2" role="weight" words={words.weight2} />
          </div>
          <Separate widget={widget} />
        </div>
      </div>
      <Announce message={words.announced(judgement)} />
    </Frame>
  );
}
