import type { Language } from '../../shared/language.ts';
import { overriddenValues } from '../../shared/overrides.ts';
import type { Values } from '../../shared/params.ts';
import type { WidgetProps } from '../../shared/useWidget.ts';
import { MiniMap } from '../conv2d/MiniMap.tsx';
import { frameSteps } from '../conv2d/scene.ts';
import { cellOf, mapOf, type Pooling, pool, windowAt } from './model.ts';
import { params } from './params.ts';
import { text } from './text.ts';

/** The printed steps of the figure as its author set it up, drawn on the server. */
export function Frames(props: WidgetProps & Partial<Values<typeof params>>) {
  const values = overriddenValues('pooling', params, props);
  return <Strip lang={props.lang} pooling={pool(values)} channel={Number(values.channel)} />;
}

interface StripProps {
  readonly lang: Language;
  readonly pooling: Pooling;
  readonly channel: number;
}

const Strip = ({ lang, pooling, channel }: StripProps) => (
  <div class="print-frames">
    {frameSteps(pooling.count).map((step) => {
      const cell = cellOf(step, pooling.size.column);
      const { kernelSize } = pooling.options;
      return (
        <div key={step} class="pool-frame">
          <MiniMap values={mapOf(pooling.input, channel)} frame={{ ...windowAt(pooling, cell), high: kernelSize, wide: kernelSize }} />
          <MiniMap values={mapOf(pooling.output, channel)} frame={{ ...cell, high: 1, wide: 1 }} until={step} />
          <p>{`${step + 1}. ${text[lang].frame(cell.row, cell.column)}`}</p>
        </div>
      );
    })}
  </div>
);
