import type { RefObject } from 'preact';
import type { Flown } from '../../shared/CellFlight.tsx';
import { formatNumber } from '../../shared/format.ts';
import { receiversOf } from './GradientMaps.tsx';
import { cellOf } from './model.ts';
import { side } from './presets.ts';
import type { Figure } from './useScene.ts';

/** The layers over the grids, where cells are found on the page. */
export type Layers = Readonly<Record<'input' | 'output' | 'inputGradient' | 'outputGradient', RefObject<HTMLDivElement>>>;

/** What flies when the window shown is reached: its cells to the output and, on the way back, the gradient to them. */
export function flownOf({ pooling, explanation, shown, arriving }: Figure, layers: Layers, isBack: boolean): readonly Flown[] {
  if (explanation === null) return [];
  const { padding, size } = pooling;
  const cell = cellOf(shown, size.column);
  const whole = { row: side + 2 * padding, column: side + 2 * padding };
  const cells = receiversOf(explanation);
  const values =
    explanation.op === 'maxPool2d' ? [explanation.value] : explanation.cells.filter(({ inside }) => inside).map(({ value }) => value);
  const forth = cells.map(({ row, column }, place) => ({
    from: { layer: layers.input, size: whole, cell: { row: row + padding, column: column + padding } },
    to: { layer: layers.output, size, cell },
    text: formatNumber(values[place] ?? 0),
  }));
  if (!isBack) return forth;
  const gradient = arriving[cell.row]?.[cell.column] ?? 0;
  const share = explanation.op === 'maxPool2d' ? gradient : gradient / explanation.divisor;
  const back = cells.map((receiver) => ({
    from: { layer: layers.outputGradient, size, cell },
    to: { layer: layers.inputGradient, size: { row: side, column: side }, cell: receiver },
    text: formatNumber(share),
  }));
  return [...forth, ...back];
}
