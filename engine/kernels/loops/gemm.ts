import type { Ending, GemmSizes } from '../kernels.ts';

/** The matrix product of `Kernels`, row by row of b: neighbours follow each other. */
export function gemm(
  a: Float32Array,
  b: Float32Array,
  out: Float32Array,
  { rows, inner, columns, strideA, strideB }: GemmSizes,
  { bias = null, relu = false }: Ending = {},
): void {
  for (let m = 0; m < rows; m++) {
    const row = out.subarray(m * columns, (m + 1) * columns);
    if (bias === null) row.fill(0);
    else row.set(bias);
    for (let k = 0; k < inner; k++) {
      const factor = a[m * strideA[0] + k * strideA[1]];
      const line = k * strideB[0];
      for (let n = 0; n < columns; n++) row[n] += factor * b[line + n * strideB[1]];
    }
    if (relu) for (let n = 0; n < columns; n++) row[n] = Math.max(0, row[n]);
  }
}
