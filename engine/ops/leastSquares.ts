import { checkRank } from '../checks/checkRank.ts';
import { checkSameSize } from '../checks/checkSameSize.ts';
import type { Shape } from '../shape.ts';
import { type Tensor, tensor } from '../tensor.ts';

/** How `leastSquares` fits. */
export interface LeastSquaresOptions {
  /** Weight ≥ 0 of the coefficients' own squares in what is minimised; default 0. */
  readonly ridge?: number;
}

/** A column that the columns before it already express: the fit is not unique. */
export class SingularError extends Error {
  /** The column, counted from 0. */
  readonly column: number;

  constructor(column: number) {
    super(
      `leastSquares: column ${column} follows from the columns before it; ` +
        'use fewer columns, more rows, or ridge > 0',
    );
    this.name = 'SingularError';
    this.column = column;
  }
}

/**
 * The shape that `leastSquares` returns: [columns].
 * @throws ShapeError 'bad-rank' or 'size-differs'
 */
export function leastSquaresShape(A: Shape, y: Shape): Shape {
  const op = 'leastSquares';
  checkRank(op, 'A', A, [2]);
  checkRank(op, 'y', y, [1]);
  checkSameSize(op, 'y', A[0], y[0]);
  return [A[1]];
}

/**
 * The coefficients c that make ‖A·c − y‖² + ridge·‖c‖² smallest, computed in float64.
 *
 * Source: QR by modified Gram–Schmidt with y as one more column; Björck, "Solving
 * linear least squares problems by Gram–Schmidt orthogonalization" (1967). Ridge as
 * further rows: Hastie, Tibshirani & Friedman, "The Elements of Statistical Learning"
 * (2nd ed.), exercise 3.12.
 * @param A [rows, columns]
 * @param y [rows]
 * @returns [columns]
 * @throws ShapeError 'bad-rank' or 'size-differs'; RangeError for numbers that are not
 * finite or a negative ridge; SingularError
 */
export function leastSquares(
  A: Tensor,
  y: Tensor,
  { ridge = 0 }: LeastSquaresOptions = {},
): Tensor {
  const shape = leastSquaresShape(A.shape, y.shape);
  if (!(ridge >= 0 && ridge < Infinity))
    throw new RangeError(
      `leastSquares: ridge must be a finite number of at least 0, got ${ridge}; change it`,
    );
  if (![...A.data, ...y.data].every(Number.isFinite))
    throw new RangeError(
      'leastSquares: A and y must be finite; leave out the other rows',
    );
  const R = triangleOf(columnsOf(A, y, ridge));
  return tensor(backSubstitute(R), shape);
}

/** The columns of A and, last, y; with ridge, one more row for each coefficient. */
function columnsOf(A: Tensor, y: Tensor, ridge: number): Float64Array[] {
  const [rows, columns] = A.shape;
  const height = rows + (ridge > 0 ? columns : 0);
  const column = (k: number) =>
    Float64Array.from({ length: height }, (_, row) => {
      if (row < rows) return k < columns ? A.data[row * columns + k] : y.data[row];
      return row - rows === k ? Math.sqrt(ridge) : 0;
    });
  return Array.from({ length: columns + 1 }, (_, k) => column(k));
}

/**
 * The rows of R in [A | y] = Q·R; the last column of R is Qᵀ·y.
 * @throws SingularError
 */
function triangleOf(columns: readonly Float64Array[]): number[][] {
  let rest = [...columns];
  return columns.slice(0, -1).map((original, k) => {
    const [first, ...others] = rest;
    const length = Math.sqrt(dot(first, first));
    // Rounding alone leaves about 1e-16 of a column that the others express.
    if (length <= 1e-12 * Math.sqrt(dot(original, original)))
      throw new SingularError(k);
    const direction = first.map((cell) => cell / length);
    const shares = others.map((other) => dot(direction, other));
    rest = others.map((other, j) =>
      other.map((cell, row) => cell - shares[j] * direction[row]),
    );
    return [...columns.slice(0, k).map(() => 0), length, ...shares];
  });
}

/** The solution of R·c = z, last coefficient first, where z is R's last column. */
function backSubstitute(R: readonly (readonly number[])[]): number[] {
  const solution = R.map(() => 0);
  for (let k = R.length - 1; k >= 0; k--) {
    const known = solution.reduce((sum, c, j) => sum + R[k][j] * c, 0);
    solution[k] = (R[k][R.length] - known) / R[k][k];
  }
  return solution;
}

function dot(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, cell, row) => sum + cell * b[row], 0);
}
