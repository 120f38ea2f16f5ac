import { overriddenValues } from '../../shared/overrides.ts';
import type { Values } from '../../shared/params.ts';
import type { WidgetProps } from '../../shared/useWidget.ts';
import { MiniMap } from '../conv2d/MiniMap.tsx';
import { frameSteps } from '../conv2d/scene.ts';
import { mapsOf, unfold } from './model.ts';
import { params } from './params.ts';
import { text } from './text.ts';

/** The printed steps of the figure as its author set it up, drawn on the server: windows of channel 0 and their rows. */
export function Frames(props: WidgetProps & Partial<Values<typeof params>>) {
  const { matrix, out, stride, size, input } = unfold(overriddenValues('im2col', params, props));
  const [map = []] = mapsOf(input);
  return (
    <div class="print-frames">
      {frameSteps(matrix.length).map((step) => {
        const window = { row: Math.floor(step / out.column) * stride, column: (step % out.column) * stride, high: size, wide: size };
        return (
          <div key={step} class="unfold-frame">
            <MiniMap values={map} frame={window} />
            <MiniMap
              values={matrix}
              frame={{ row: step, column: 0, high: 1, wide: matrix[0]?.length ?? 1 }}
              until={(step + 1) * (matrix[0]?.length ?? 1) - 1}
            />
            <p>{text[props.lang].frame(step)}</p>
          </div>
        );
      })}
    </div>
  );
}
