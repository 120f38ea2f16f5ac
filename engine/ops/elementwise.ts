import { empty } from '../filled.ts';
import {
  broadcastShapes,
  broadcastStrides,
  indexAt,
  isSameShape,
  offsetOf,
} from '../shape.ts';
import type { Tensor } from '../tensor.ts';

/** A tensor of x's shape with f of every cell. */
export function mapCells(x: Tensor, f: (cell: number) => number): Tensor {
  const output = empty(x.shape);
  const [{ data }, { data: results }] = [x, output];
  for (let cell = 0; cell < data.length; cell++) results[cell] = f(data[cell]);
  return output;
}

/**
 * A tensor of the broadcast shape with f of every pair of cells.
 * @throws ShapeError 'not-broadcastable'
 */
export function zipCells(
  op: string,
  a: Tensor,
  b: Tensor,
  f: (cellA: number, cellB: number) => number,
): Tensor {
  const output = empty(broadcastShapes(op, a.shape, b.shape));
  const partnerA = partnerIn(a, output);
  const partnerB = partnerIn(b, output);
  const [cellsA, cellsB, results] = [a.data, b.data, output.data];
  for (let cell = 0; cell < results.length; cell++)
    results[cell] = f(cellsA[partnerA(cell)], cellsB[partnerB(cell)]);
  return output;
}

/** Finds the cell of x that meets a cell of the output that x was broadcast to. */
export function partnerIn(x: Tensor, output: Tensor): (cell: number) => number {
  if (isSameShape(x.shape, output.shape)) return (cell) => cell;
  const strides = broadcastStrides(x.shape, output.shape);
  return (cell) => offsetOf(indexAt(cell, output.shape), strides);
}
