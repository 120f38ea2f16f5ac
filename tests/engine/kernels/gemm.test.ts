import { test } from 'node:test';
import fc from 'fast-check';
import { realTensor } from '../../support/arbitraries.ts';
import { assertClose } from '../../support/assertions.ts';
import { implementations } from '../../support/kernels.ts';

const close = { rtol: 1e-4, atol: 1e-3 };
const unset = (length: number) => new Float32Array(length).fill(Number.NaN);
const size = (max: number) =>
  fc.oneof({ weight: 1, arbitrary: fc.constantFrom(0, 1) }, { weight: 4, arbitrary: fc.integer({ min: 2, max }) });

/** Two matrices, each possibly stored as its transpose. */
const product = fc
  .record({ rows: size(40), inner: size(40), columns: size(40), isTransposedA: fc.boolean(), isTransposedB: fc.boolean() })
  .chain((sizes) =>
    fc.record({
      sizes: fc.constant(sizes),
      a: realTensor([sizes.rows * sizes.inner]),
      b: realTensor([sizes.inner * sizes.columns]),
      bias: realTensor([sizes.columns]),
      relu: fc.boolean(),
      hasBias: fc.boolean(),
    }),
  );

for (const { label, kernels, use } of implementations) {
  test(`gemm() is the sum of products, with bias, ReLU and transposes (${label})`, () => {
    fc.assert(
      fc.property(product, ({ sizes: { rows, inner, columns, ...given }, a, b, bias, relu, hasBias }) => {
        const strideA = given.isTransposedA ? ([1, rows] as const) : ([inner, 1] as const);
        const strideB = given.isTransposedB ? ([1, inner] as const) : ([columns, 1] as const);
        const expected = new Float64Array(rows * columns).map((_, cell) => {
          const [m, n] = [Math.floor(cell / columns), cell % columns];
          let sum = hasBias ? Number(bias.data[n]) : 0;
          for (let k = 0; k < inner; k++)
            sum += Number(a.data[m * strideA[0] + k * strideA[1]]) * Number(b.data[k * strideB[0] + n * strideB[1]]);
          return relu ? Math.max(0, sum) : sum;
        });
        use((place) => {
          const out = place(unset(rows * columns));
          const ending = { bias: hasBias ? place(bias.data) : null, relu };
          kernels.gemm(place(a.data), place(b.data), out, { rows, inner, columns, strideA, strideB }, ending);
          assertClose(out, expected, close);
        });
      }),
    );
  });

  test(`gemm() goes on where one block of its loops ends, and rectifies only at the end (${label})`, () => {
    for (const [rows, inner, columns] of [
      [99, 3, 5],
      [5, 259, 5],
      [2, 3, 773],
    ] as const)
      use((place) => {
        // The first products are negative, the last one alone makes the sum positive.
        const a = place(new Float32Array(rows * inner).map((_, i) => (i % inner === inner - 1 ? 1000 : -1)));
        const b = place(new Float32Array(inner * columns).map((_, i) => 1 + (i % 3)));
        const out = place(unset(rows * columns));
        const expected = new Float32Array(rows * columns).map((_, cell) => {
          let sum = 0;
          for (let k = 0; k < inner; k++)
            sum += Number(a[Math.floor(cell / columns) * inner + k]) * Number(b[k * columns + (cell % columns)]);
          return sum;
        });
        kernels.gemm(a, b, out, { rows, inner, columns, strideA: [inner, 1], strideB: [columns, 1] }, { relu: true });
        assertClose(out, expected);
      });
  });
}
