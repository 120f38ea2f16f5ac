import { broadcastShapes, broadcastStrides, indexAt, offsetOf } from '../shape.ts';
import { type Tensor, zeros } from '../tensor.ts';

/** A tensor of x's shape with f of every cell. */
export function mapCells(x: Tensor, f: (cell: number) => number): Tensor {
  return { data: x.data.map(f), shape: x.shape };
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
  const output = zeros(broadcastShapes(op, a.shape, b.shape));
  const stridesA = broadcastStrides(a.shape, output.shape);
  const stridesB = broadcastStrides(b.shape, output.shape);
  output.data.forEach((_, cell) => {
    const index = indexAt(cell, output.shape);
    const cellA = a.data[offsetOf(index, stridesA)];
    const cellB = b.data[offsetOf(index, stridesB)];
    output.data[cell] = f(cellA, cellB);
  });
  return output;
}
