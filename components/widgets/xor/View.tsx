import { Control } from '../../shared/Control.tsx';
import { Frame } from '../../shared/Frame.tsx';
import type { Values } from '../../shared/params.ts';
import { useWidget, type Widget, type WidgetProps } from '../../shared/useWidget.ts';
import { OneNeuron } from './OneNeuron.tsx';
import { params } from './params.ts';
import { TwoLayers } from './TwoLayers.tsx';
import { text as texts } from './text.ts';

/** XOR's state, as its parts are given it. */
export type XorWidget = Widget<typeof params>;

/** XOR: out of reach for one neuron's line, and solved by two layers. */
export function View(props: WidgetProps & Partial<Values<typeof params>>) {
  const widget = useWidget('xor', params, props);
  const text = texts[props.lang];
  return (
    <Frame widget={widget} title={text.title}>
      <Control widget={widget} name="mode" label={text.mode} options={text.modes} />
      {widget.values.mode === 'one' ? <OneNeuron {...{ widget, text }} /> : <TwoLayers {...{ widget, text }} />}
    </Frame>
  );
}
