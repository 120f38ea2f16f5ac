import type { Widget } from '../../shared/useWidget.ts';
import { type AxisMark, Drawing } from './Drawing.tsx';
import type { Sandbox } from './model.ts';
import type { params } from './params.ts';
import { solidsOf } from './solids.ts';
import type { ShapeSandboxText } from './text.ts';

interface TensorsProps {
  readonly words: ShapeSandboxText;
  readonly widget: Widget<typeof params>;
  readonly sandbox: Sandbox;
}

/** Input, filters and output, each as solids and as a shape in which the axes that do not fit are marked. */
export function Tensors({ words, widget, sandbox }: TensorsProps) {
  const { x, weight, sizes, options, problems } = sandbox;
  const solids = solidsOf(sandbox);
  const fails = (axisName: string, argument?: string) =>
    problems.some(({ error }) => error.axisName === axisName && (argument === undefined || error.argument === argument));
  const [areChannelsWrong, isHeightWrong, isWidthWrong] = [fails('channels'), fails('height'), fails('width')];
  const isFilterCountWrong = fails('filters') || problems.some(({ error }) => error.code === 'bias-size');
  const axis = (symbol: string, size: number | undefined, isWrong = false): AxisMark => ({ symbol, size: size ?? null, isWrong });
  const known = (place: number, isWrong: boolean) => (isWrong ? undefined : sizes[place]);
  return (
    <div class="sandbox-tensors">
      <Drawing
        words={words}
        widget={widget}
        role="input"
        part={words.input}
        solids={solids.x}
        axes={[axis('N', x[0]), axis('C', x[1], areChannelsWrong), axis('H', x[2], isHeightWrong), axis('W', x[3], isWidthWrong)]}
      />
      <Drawing
        words={words}
        widget={widget}
        role="weight"
        part={words.filters}
        sign="∗"
        solids={solids.weight}
        axes={[
          axis('FN', weight[0], isFilterCountWrong),
          axis(options.groups === 1 ? 'C' : `C / ${options.groups}`, weight[1], areChannelsWrong),
          axis('FH', weight[2], isHeightWrong),
          axis('FW', weight[3], isWidthWrong),
        ]}
      />
      <Drawing
        words={words}
        widget={widget}
        role="output"
        part={words.output}
        sign="→"
        solids={solids.output}
        axes={[
          axis('N', sizes[0]),
          axis('FN', known(1, areChannelsWrong || isFilterCountWrong)),
          axis('OH', known(2, isHeightWrong)),
          axis('OW', known(3, isWidthWrong)),
        ]}
      />
    </div>
  );
}
