import { useMemo, useState } from 'preact/hooks';
import type { Cell } from '../../shared/gridMoves.ts';
import type { Matrix } from '../../shared/params.ts';
import { useStepper } from '../../shared/useStepper.ts';
import type { Widget } from '../../shared/useWidget.ts';
import { changedBy, explainCell, gradientAtInput, mapOf, pool, readersOf } from './model.ts';
import { endStep, type params } from './params.ts';

/** The cell that pointer or focus is on; input cells count from the first one inside the padding. */
interface Pointed {
  readonly grid: 'input' | 'output';
  readonly cell: Cell;
}

/** The pooling of a widget, the clock that steps through its windows, and what is pointed at. */
export function useScene(widget: Widget<typeof params>) {
  const { step, channel: chosen, gradient, backward, ...settings } = widget.values;
  const pooling = useMemo(() => pool(settings), Object.values(settings));
  const [pointed, point] = useState<Pointed | null>(null);
  const last = Math.max(0, pooling.count - 1);
  const stepping = useStepper(pooling.count, step, (next) => widget.set({ step: next >= last ? endStep : next }));
  const channel = Math.min(Number(chosen), settings.channels - 1);
  const isAtOutput = pointed?.grid === 'output' && pointed.cell.row < pooling.size.row && pointed.cell.column < pooling.size.column;
  const shown = isAtOutput ? pointed.cell.row * pooling.size.column + pointed.cell.column : stepping.step;
  const back = useMemo(() => gradientAtInput(pooling, gradient, stepping.step), [pooling, gradient, stepping.step]);
  const from = pointed?.grid === 'input' ? pointed.cell : null;
  return {
    pooling,
    stepping,
    point,
    channel,
    /** The output cell whose arithmetic is shown, in reading order. */
    shown,
    explanation: useMemo(() => explainCell(pooling, channel, shown), [pooling, channel, shown]),
    input: useMemo(() => padded(mapOf(pooling.input, channel), pooling.padding, pooling.isMax), [pooling, channel]),
    output: useMemo(() => mapOf(pooling.output, channel), [pooling, channel]),
    /** What arrives at the output, as large as that. */
    arriving: useMemo(
      () => gradient.slice(0, pooling.size.row).map((row) => row.slice(0, pooling.size.column)),
      [pooling.size.row, pooling.size.column, gradient],
    ),
    /** The gradient at the input as far as the steps have come. */
    back: useMemo(() => mapOf(back, channel), [back, channel]),
    /** The input cell pointed at, and the output cells that read it. */
    from,
    readers: useMemo(() => (from === null ? [] : readersOf(pooling, from)), [pooling, from?.row, from?.column]),
    /** The output cells that moving the input has changed; null where it has not been moved. */
    changed: useMemo(() => (pooling.shift === 0 ? null : changedBy(settings, pooling, channel)), [pooling, channel]),
    settings,
  };
}

/** What `useScene` returns, for the parts of the figure. */
export type Figure = ReturnType<typeof useScene>;

/** The input with its padding as the mode counts it: a maximum never takes it, a mean adds zeros. */
function padded(map: Matrix, padding: number, isMax: boolean): Matrix {
  const blank = isMax ? Number.NEGATIVE_INFINITY : 0;
  const side = Array<number>(padding).fill(blank);
  const row = Array<number>(padding * 2 + (map[0]?.length ?? 0)).fill(blank);
  const rows = Array.from({ length: padding }, () => row);
  return [...rows, ...map.map((cells) => [...side, ...cells, ...side]), ...rows];
}
