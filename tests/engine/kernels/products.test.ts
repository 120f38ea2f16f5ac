import { test } from 'node:test';
import fc from 'fast-check';
import { conv2d, conv2dGeometry, type Tensor } from '../../../engine/index.ts';
import { conv2dCase, realTensor } from '../../support/arbitraries.ts';
import { assertClose } from '../../support/assertions.ts';
import { eachProduct } from '../../support/eachProduct.ts';
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

  test(`gemm() goes on where one block of its loops ends (${label})`, () => {
    const [rows, inner, columns] = [99, 259, 5];
    const a = new Float32Array(rows * inner).map((_, i) => (i % 7) - 3);
    const b = new Float32Array(inner * columns).map((_, i) => (i % 5) - 2);
    const expected = new Float32Array(rows * columns).map((_, cell) => {
      let sum = 0;
      for (let k = 0; k < inner; k++) sum += Number(a[Math.floor(cell / columns) * inner + k]) * Number(b[k * columns + (cell % columns)]);
      return sum;
    });
    use((place) => {
      const out = place(unset(rows * columns));
      kernels.gemm(place(a), place(b), out, { rows, inner, columns, strideA: [inner, 1], strideB: [columns, 1] });
      assertClose(out, expected);
    });
  });

  test(`conv2d() equals the definition, with and without ReLU (${label})`, () => {
    fc.assert(
      fc.property(conv2dCase(realTensor), fc.boolean(), fc.boolean(), ({ x, weight, bias, options }, relu, hasBias) => {
        const expected = conv2d(x, weight, hasBias ? bias : null, options).data;
        use((place) => {
          const out = place(unset(expected.length));
          const geometry = conv2dGeometry(x.shape, weight.shape, options);
          kernels.conv2d(place(x.data), place(weight.data), out, geometry, { bias: hasBias ? place(bias.data) : null, relu });
          assertClose(out, relu ? expected.map((cell) => Math.max(0, cell)) : expected, close);
        });
      }),
    );
  });

  test(`conv2d() keeps apart what more filters and wider rows than one tile need (${label})`, () => {
    const wide = fc.record({
      filters: fc.integer({ min: 1, max: 17 }),
      width: fc.integer({ min: 3, max: 23 }),
      stride: fc.integer({ min: 1, max: 4 }),
    });
    fc.assert(
      fc.property(wide, ({ filters, width, stride }) => {
        const x = counted([2, 2, 4, width]);
        const weight = counted([filters, 2, 3, 3]);
        const expected = conv2d(x, weight, null, { padding: 1, stride }).data;
        use((place) => {
          const out = place(unset(expected.length));
          kernels.conv2d(place(x.data), place(weight.data), out, conv2dGeometry(x.shape, weight.shape, { padding: 1, stride }));
          assertClose(out, expected);
        });
      }),
    );
  });

  test(`conv2dInputGradient() sends every product's gradient to its cell of x (${label})`, () => {
    fc.assert(
      fc.property(conv2dCase(realTensor), ({ x, weight, bias, options }) => {
        const gradient = conv2d(x, weight, bias, options).data;
        const geometry = conv2dGeometry(x.shape, weight.shape, options);
        const expected = new Float64Array(x.data.length);
        eachProduct(geometry, (cell, tap, output) => {
          expected[cell] = Number(expected[cell]) + Number(weight.data[tap]) * Number(gradient[output]);
        });
        use((place) => {
          const dx = place(unset(expected.length));
          kernels.conv2dInputGradient(place(gradient), place(weight.data), dx, geometry);
          assertClose(dx, expected, { rtol: 1e-4, atol: 1e-2 });
        });
      }),
    );
  });

  test(`conv2dWeightGradient() sends every product's gradient to its weight (${label})`, () => {
    fc.assert(
      fc.property(conv2dCase(realTensor), ({ x, weight, bias, options }) => {
        const gradient = conv2d(x, weight, bias, options).data;
        const geometry = conv2dGeometry(x.shape, weight.shape, options);
        const expected = new Float64Array(weight.data.length);
        eachProduct(geometry, (cell, tap, output) => {
          expected[tap] = Number(expected[tap]) + Number(x.data[cell]) * Number(gradient[output]);
        });
        use((place) => {
          const dweight = place(unset(expected.length));
          kernels.conv2dWeightGradient(place(gradient), place(x.data), dweight, geometry);
          assertClose(dweight, expected, { rtol: 1e-4, atol: 1e-1 });
        });
      }),
    );
  });

  test(`channelSums() sums over images and cells (${label})`, () => {
    const sizes = fc.record({ batch: size(5), channels: size(9), size: fc.integer({ min: 1, max: 20 }) });
    fc.assert(
      fc.property(
        sizes.chain((given) => fc.tuple(fc.constant(given), realTensor([given.batch * given.channels * given.size]))),
        ([given, { data }]) => {
          const expected = new Float64Array(given.channels);
          data.forEach((cell, i) => {
            const channel = Math.floor(i / given.size) % given.channels;
            expected[channel] = Number(expected[channel]) + cell;
          });
          use((place) => {
            const out = place(unset(given.channels));
            kernels.channelSums(place(data), out, given);
            assertClose(out, expected, close);
          });
        },
      ),
    );
  });
}

/** A tensor of small whole numbers that tell neighbours apart. */
function counted(shape: readonly number[]): Tensor {
  const length = shape.reduce((total, axisSize) => total * axisSize, 1);
  return { data: new Float32Array(length).map((_, i) => ((i * 7) % 11) - 5), shape };
}
