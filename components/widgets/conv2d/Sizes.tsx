import { useRef } from 'preact/hooks';
import { Slider } from '../../shared/Slider.tsx';
import type { Widget } from '../../shared/useWidget.ts';
import { sizeOf } from './MapProps.ts';
import { params } from './params.ts';
import { isEdit, remember, resize } from './reshape.ts';

interface SizesProps {
  readonly widget: Widget<typeof params>;
  readonly name: 'input' | 'kernel';
  readonly labels: readonly [rows: string, columns: string];
  /** The size of what is shown instead of the grid, where something is. */
  readonly fixed?: number | null;
}

/** How many rows and columns a grid has; made smaller and larger again it has its numbers back, unless another one came in between. */
export function Sizes({ widget, name, labels, fixed = null }: SizesProps) {
  const matrix = widget.values[name];
  const known = useRef({ matrix, memory: matrix });
  if (known.current.matrix !== matrix) {
    const isSame = isEdit(known.current.matrix, matrix);
    known.current = { matrix, memory: isSame ? remember(known.current.memory, matrix) : matrix };
  }
  if (widget.isHidden(name)) return null;
  const size = sizeOf(matrix);
  const change = (rows: number, columns: number) => {
    const resized = resize(matrix, rows, columns, known.current.memory);
    known.current = { matrix: resized, memory: remember(known.current.memory, resized) };
    widget.set({ [name]: resized });
  };
  const param = ([min, max]: readonly [number, number]) => ({ kind: 'number', min, max: fixed ?? max, step: 1, initial: min }) as const;
  const shared = { role: name === 'input' ? 'input' : 'weight', isLocked: fixed !== null || widget.isLocked(name) } as const;
  return (
    <>
      <Slider
        {...shared}
        param={param(params[name].rows)}
        value={fixed ?? size.row}
        label={labels[0]}
        onChange={(rows) => change(rows, size.column)}
      />
      <Slider
        {...shared}
        param={param(params[name].columns)}
        value={fixed ?? size.column}
        label={labels[1]}
        onChange={(columns) => change(size.row, columns)}
      />
    </>
  );
}
