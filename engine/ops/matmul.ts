import { checkRankAtLeast } from '../checks/checkRank.ts';
import {
  broadcastShapes,
  broadcastStrides,
  indexAt,
  offsetOf,
  type Shape,
  sizeOf,
} from '../shape.ts';
import { ShapeError } from '../shapeError.ts';
import { type Tensor, zeros } from '../tensor.ts';

/** A matrix product in sizes: [...batch, rows, inner] · [...batch, inner, columns]. */
interface Product {
  readonly batchA: Shape;
  readonly batchB: Shape;
  readonly batch: Shape;
  readonly rows: number;
  readonly inner: number;
  readonly columns: number;
}

/**
 * The shape that `matmul` returns.
 * @throws ShapeError 'rank-too-small', 'inner-differ' or 'not-broadcastable'
 */
export function matmulShape(a: Shape, b: Shape): Shape {
  const { batch, rows, columns } = productOf(a, b);
  const rowsAxis = a.length === 1 ? [] : [rows];
  const columnsAxis = b.length === 1 ? [] : [columns];
  return [...batch, ...rowsAxis, ...columnsAxis];
}

/**
 * The matrix product a · b: each cell is the sum of a row of a times a column of b. A
 * vector [K] counts as one row on the left, as one column on the right, and that axis
 * is dropped from the result. Axes before the last two are a batch and broadcast.
 *
 * Source: PyTorch, `torch.matmul`.
 * @param a [..., M, K] or [K]
 * @param b [..., K, N] or [K]
 * @returns [..., M, N]
 * @throws ShapeError 'rank-too-small', 'inner-differ' or 'not-broadcastable'
 */
export function matmul(a: Tensor, b: Tensor): Tensor {
  const output = zeros(matmulShape(a.shape, b.shape));
  const { batchA, batchB, batch, rows, inner, columns } = productOf(a.shape, b.shape);
  const stridesA = broadcastStrides(batchA, batch);
  const stridesB = broadcastStrides(batchB, batch);

  let cell = 0;
  for (let n = 0; n < sizeOf(batch); n++) {
    const index = indexAt(n, batch);
    const matrixA = offsetOf(index, stridesA) * rows * inner;
    const matrixB = offsetOf(index, stridesB) * inner * columns;
    for (let row = 0; row < rows; row++)
      for (let column = 0; column < columns; column++) {
        let sum = 0;
        for (let k = 0; k < inner; k++)
          sum +=
            a.data[matrixA + row * inner + k] * b.data[matrixB + k * columns + column];
        output.data[cell++] = sum;
      }
  }
  return output;
}

function productOf(a: Shape, b: Shape): Product {
  checkRankAtLeast('matmul', 'a', a, 1);
  checkRankAtLeast('matmul', 'b', b, 1);
  const [batchA, batchB] = [a.slice(0, -2), b.slice(0, -2)];
  const [rows, inner] = a.length === 1 ? [1, a[0]] : a.slice(-2);
  const [innerB, columns] = b.length === 1 ? [b[0], 1] : b.slice(-2);
  if (inner !== innerB) {
    throw new ShapeError({
      op: 'matmul',
      code: 'inner-differ',
      argument: 'b',
      axis: Math.max(0, b.length - 2),
      axisName: 'rows',
      expected: inner,
      got: innerB,
    });
  }
  const batch = broadcastShapes('matmul', batchA, batchB);
  return { batchA, batchB, batch, rows, inner, columns };
}
