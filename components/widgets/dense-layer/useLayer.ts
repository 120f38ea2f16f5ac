import { useMemo, useState } from 'preact/hooks';
import type { Cell } from '../../shared/gridMoves.ts';
import { useStepper } from '../../shared/useStepper.ts';
import type { Widget } from '../../shared/useWidget.ts';
import { chosenCell, computeLayer, explainCell } from './model.ts';
import type { params } from './params.ts';

/** What pointer or focus is on: a basket, a node, a feature, as far as it tells. */
export interface Pointed {
  readonly row?: number;
  readonly column?: number;
  readonly feature?: number;
}

/** The layer of a widget, the output cell shown, and the clock that steps through all of them. */
export function useLayer(widget: Widget<typeof params>) {
  const { values } = widget;
  const { samples, features, nodes, x, w, b } = values;
  const layer = useMemo(() => computeLayer(values), [samples, features, nodes, x, w, b]);
  const [pointed, point] = useState<Pointed | null>(null);
  const chosen = chosenCell(values);
  const row = Math.min(pointed?.row ?? chosen.row, samples - 1);
  const column = Math.min(pointed?.column ?? chosen.column, nodes - 1);
  const cell: Cell = { row, column };
  const explanation = useMemo(() => explainCell(layer, { row, column }), [layer, row, column]);
  const choose = (next: Partial<Cell>) => widget.set({ sample: next.row ?? widget.values.sample, node: next.column ?? widget.values.node });
  const stepping = useStepper(samples * nodes, chosen.row * nodes + chosen.column, (step) =>
    choose({ row: Math.floor(step / nodes), column: step % nodes }),
  );
  const lit = pointed?.feature === undefined || pointed.feature >= features ? null : pointed.feature;
  return { layer, cell, explanation, lit, point, choose, stepping };
}

/** What `useLayer` returns, for the parts of the figure. */
export type Figure = ReturnType<typeof useLayer>;
