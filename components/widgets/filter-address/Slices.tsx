import { useMemo } from 'preact/hooks';
import { NumberGrid } from '../../shared/NumberGrid.tsx';
import type { Cell as GridCell } from '../../shared/useGridKeys.ts';
import type { Widget } from '../../shared/useWidget.ts';
import { placeOf, sizes } from './model.ts';
import type { params } from './params.ts';
import { text } from './text.ts';

const [, channels, rows, columns] = sizes;
const counted = (length: number): number[] => Array.from({ length }, (_, index) => index);

/** The channels of the filter or image that is open; each cell bears its place in memory. Picking a cell shows it. */
export function Slices({ widget }: { readonly widget: Widget<typeof params> }) {
  const { tensor, order, outer, channel, row, column } = widget.values;
  const words = text[widget.props.lang];
  const role = tensor === 'weights' ? 'weight' : 'input';
  const offsets = useMemo(
    () =>
      counted(channels).map((c) =>
        counted(rows).map((i) => counted(columns).map((j) => placeOf([outer, c, i, j], { tensor, order }).offset)),
      ),
    [tensor, order, outer],
  );
  const pick = (to: number) => (cell: GridCell) => widget.set({ channel: to, row: cell.row, column: cell.column });
  return (
    <div class="address-slices">
      {offsets.map((values, at) => (
        <div key={at}>
          <p>{words.slice[tensor](at)}</p>
          <NumberGrid
            lang={widget.props.lang}
            name={words.grid[tensor](outer, at)}
            values={values}
            role={role}
            extent={Number.POSITIVE_INFINITY}
            onPick={pick(at)}
          >
            {at === channel && <i class="address-lit" data-role={role} style={{ '--i': row, '--j': column }} />}
          </NumberGrid>
        </div>
      ))}
    </div>
  );
}
