import { record } from '../autograd.ts';
import { checkRankAtLeast } from '../checks/checkRank.ts';
import { empty } from '../filled.ts';
import { broadcastShapes, type Shape } from '../shape.ts';
import { ShapeError } from '../shapeError.ts';
import { Tensor } from '../tensor.ts';
import { type Matrices, matricesOf, multiply, transposed } from './matrices.ts';
import { sumTo } from './sumTo.ts';

/** A matrix product in sizes: [...batch, rows, inner] · [...batch, inner, columns]. */
interface Product {
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
  const shape = matmulShape(a.shape, b.shape);
  const { batch, rows, inner, columns } = productOf(a.shape, b.shape);
  const left = matricesOf(reshaped(a, [...a.shape.slice(0, -2), rows, inner]));
  const right = matricesOf(reshaped(b, [...b.shape.slice(0, -2), inner, columns]));
  const product = (a: Matrices, b: Matrices): Tensor =>
    multiply(a, b, empty([...batch, a.rows, b.columns]), batch);
  const arriving = (gradient: Tensor): Matrices =>
    matricesOf(reshaped(gradient, [...batch, rows, columns]));

  return record('matmul', reshaped(product(left, right), shape), [
    [a, (gradient) => back(a, product(arriving(gradient), transposed(right)))],
    [b, (gradient) => back(b, product(transposed(left), arriving(gradient)))],
  ]);
}

/** A gradient of matrices as one of x's shape. */
function back(x: Tensor, gradient: Tensor): Tensor {
  const matrices = [...x.shape.slice(0, -2), ...gradient.shape.slice(-2)];
  return reshaped(sumTo(gradient, matrices), x.shape);
}

function reshaped({ data }: Tensor, shape: Shape): Tensor {
  return new Tensor(data, shape);
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
  return { batch, rows, inner, columns };
}
