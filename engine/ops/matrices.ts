import { active } from '../kernels/active.ts';
import type { Ending, GemmSizes } from '../kernels/kernels.ts';
import { broadcastStrides, indexAt, offsetOf, type Shape, sizeOf } from '../shape.ts';
import type { Tensor } from '../tensor.ts';

/** The last two axes of a tensor as matrices, read with strides; a view, no copy. */
export interface Matrices {
  readonly data: Float32Array;
  /** The axes before the last two: one matrix for each of their cells. */
  readonly batch: Shape;
  readonly rows: number;
  readonly columns: number;
  /** How far apart in the data two neighbours in a column, and in a row, lie. */
  readonly strides: readonly [row: number, column: number];
}

/** The matrices in a tensor of shape [..., rows, columns]. */
export function matricesOf({ data, shape }: Tensor): Matrices {
  const [rows, columns] = shape.slice(-2);
  return { data, batch: shape.slice(0, -2), rows, columns, strides: [columns, 1] };
}

/** The same matrices with rows and columns exchanged: only the strides change. */
export function transposed({ rows, columns, strides, ...same }: Matrices): Matrices {
  const [row, column] = strides;
  return { ...same, rows: columns, columns: rows, strides: [column, row] };
}

/**
 * Writes the products a · b of matrices whose sizes fit into `output`, and returns it.
 * @param batch the shape that the batches of a and b broadcast to; default one product
 */
export function multiply(
  a: Matrices,
  b: Matrices,
  output: Tensor,
  batch: Shape = [],
  ending: Ending = {},
): Tensor {
  const { rows, columns: inner, strides: strideA } = a;
  const { columns, strides: strideB } = b;
  const sizes = { rows, inner, columns, strideA, strideB };
  const product = active.kernels?.gemm ?? sumProducts;
  const size = rows * columns;
  for (let n = 0; n < sizeOf(batch); n++) {
    const cells = output.data.subarray(n * size, (n + 1) * size);
    product(matrixAt(a, n, batch), matrixAt(b, n, batch), cells, sizes, ending);
  }
  return output;
}

/** The cells of matrix number `n` of a broadcast batch. */
function matrixAt(matrices: Matrices, n: number, batch: Shape): Float32Array {
  const own = offsetOf(indexAt(n, batch), broadcastStrides(matrices.batch, batch));
  const size = matrices.rows * matrices.columns;
  return matrices.data.subarray(own * size, (own + 1) * size);
}

/**
 * The definition: each cell is the sum of a row of a times a column of b, plus bias; with
 * `relu`, 0 where that is negative.
 */
function sumProducts(
  a: Float32Array,
  b: Float32Array,
  output: Float32Array,
  { rows, inner, columns, strideA, strideB }: GemmSizes,
  { bias, relu = false }: Ending,
): void {
  let cell = 0;
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      let sum = 0;
      for (let k = 0; k < inner; k++) {
        const cellA = a[row * strideA[0] + k * strideA[1]];
        sum += cellA * b[k * strideB[0] + column * strideB[1]];
      }
      const total = sum + (bias?.[column] ?? 0);
      output[cell++] = relu ? Math.max(0, total) : total;
    }
}
