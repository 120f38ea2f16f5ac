import { checkIsShape } from '../checks/checkIsShape.ts';
import { empty } from '../filled.ts';
import { broadcastShapes, broadcastStrides, isSameShape, offsetsOf } from '../shape.ts';
import type { Tensor } from '../tensor.ts';

/**
 * A tensor of x's shape with f of every cell, by the kernel that computes f if given.
 * @throws TypeError unless x is a tensor
 */
export function mapCells(
  op: string,
  x: Tensor,
  f: (cell: number) => number,
  kernel?: (x: Float32Array, out: Float32Array) => void,
): Tensor {
  checkIsShape(op, 'x', x.shape);
  const output = empty(x.shape);
  const [{ data }, { data: results }] = [x, output];
  if (kernel) kernel(data, results);
  else for (let cell = 0; cell < data.length; cell++) results[cell] = f(data[cell]);
  return output;
}

/**
 * A tensor of the broadcast shape with f of every pair of cells, by the kernel that
 * computes f if given and the shapes are the same.
 * @throws ShapeError 'not-broadcastable'
 */
export function zipCells(
  op: string,
  a: Tensor,
  b: Tensor,
  f: (cellA: number, cellB: number) => number,
  kernel?: (a: Float32Array, b: Float32Array, out: Float32Array) => void,
): Tensor {
  const output = empty(broadcastShapes(op, a.shape, b.shape));
  const [cellsA, cellsB, results] = [a.data, b.data, output.data];
  if (!isSameShape(a.shape, b.shape)) zipRepeated(a, b, output, f);
  else if (kernel) kernel(cellsA, cellsB, results);
  else
    for (let cell = 0; cell < results.length; cell++)
      results[cell] = f(cellsA[cell], cellsB[cell]);
  return output;
}

/** f of every pair of cells where a or b is repeated along some axes. */
function zipRepeated(
  a: Tensor,
  b: Tensor,
  output: Tensor,
  f: (cellA: number, cellB: number) => number,
): void {
  const { data: results, shape } = output;
  const [cellsA, cellsB] = [a.data, b.data];
  const offsetsA = offsetsOf(shape, broadcastStrides(a.shape, shape));
  const offsetsB = offsetsOf(shape, broadcastStrides(b.shape, shape));
  for (let cell = 0; cell < results.length; cell++)
    results[cell] = f(cellsA[offsetsA[cell]], cellsB[offsetsB[cell]]);
}
