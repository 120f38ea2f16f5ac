import { type Explanation, explainLinear, linear, type Tensor, tensor } from '../../../engine/index.ts';
import type { Cell } from '../../shared/gridMoves.ts';
import type { Matrix, Values } from '../../shared/params.ts';
import type { params } from './params.ts';

/** The values of the figure's parameters. */
export type DenseValues = Values<typeof params>;

/** What determines the numbers of the layer: all but the cell chosen and the way the weights are shown. */
type Settings = Pick<DenseValues, 'samples' | 'features' | 'nodes' | 'x' | 'w' | 'b'>;

/** The layer of the figure: what is given, as far as it is shown, and what follows. */
export interface Layer {
  /** [samples, features] */
  readonly x: Matrix;
  /** [features, nodes], as in XW + B. */
  readonly w: Matrix;
  /** [1, nodes] */
  readonly b: Matrix;
  /** [samples, nodes] */
  readonly y: Matrix;
}

/** Computes Y = XW + B. */
export function computeLayer({ samples, features, nodes, x, w, b }: Settings): Layer {
  const given = { x: part(x, samples, features), w: part(w, features, nodes), b: part(b, 1, nodes) };
  const cells = Array.from(linear(...tensorsOf(given)).data, tidy);
  return { ...given, y: Array.from({ length: samples }, (_, row) => cells.slice(row * nodes, (row + 1) * nodes)) };
}

/** The arithmetic of one output cell: the basket of its row, the node of its column. */
export function explainCell(layer: Layer, { row, column }: Cell): Explanation {
  const found = explainLinear(...tensorsOf(layer), [row, column]);
  const terms = found.terms.map(({ input, weight, product }) => ({
    input: { ...input, value: tidy(input.value) },
    weight: { ...weight, value: tidy(weight.value) },
    product: tidy(product),
  }));
  return { ...found, terms, sum: tidy(found.sum), bias: tidy(found.bias), value: tidy(found.value) };
}

/** The output cell that is chosen; the nearest one where the layer has become too small for it. */
export const chosenCell = ({ sample, node, samples, nodes }: DenseValues): Cell => ({
  row: Math.min(sample, samples - 1),
  column: Math.min(node, nodes - 1),
});

/** A matrix with rows and columns exchanged. */
export const transposed = (rows: Matrix): Matrix => (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? 0));

/** `matrix` with one number changed. */
export const replaced = (matrix: Matrix, { row, column }: Cell, value: number): Matrix =>
  matrix.map((cells, i) => (i === row ? cells.map((cell, j) => (j === column ? value : cell)) : cells));

/** The arguments of `linear`, which keeps the weights by node: [nodes, features]. */
const tensorsOf = ({ x, w, b }: Omit<Layer, 'y'>): [x: Tensor, weight: Tensor, bias: Tensor] => [
  tensor(x),
  tensor(transposed(w)),
  tensor(b[0] ?? []),
];

const part = (matrix: Matrix, rows: number, columns: number): Matrix => matrix.slice(0, rows).map((row) => row.slice(0, columns));

/** Without the noise of 32-bit numbers: all is given in tenths, so every value is a whole number of hundredths. */
const tidy = (value: number): number => Math.round(value * 100) / 100 + 0;
