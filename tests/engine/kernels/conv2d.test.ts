import { test } from 'node:test';
import fc from 'fast-check';
import { conv2d, conv2dGeometry, type Tensor, tensor } from '../../../engine/index.ts';
import { conv2dCase, realTensor } from '../../support/arbitraries.ts';
import { assertClose } from '../../support/assertions.ts';
import { eachProduct } from '../../support/eachProduct.ts';
import { implementations } from '../../support/kernels.ts';

const close = { rtol: 1e-4, atol: 1e-3 };
const unset = (length: number) => new Float32Array(length).fill(Number.NaN);
for (const { label, kernels, use } of implementations) {
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
}

/** A tensor of small whole numbers that tell neighbours apart. */
function counted(shape: readonly number[]): Tensor {
  const length = shape.reduce((total, axisSize) => total * axisSize, 1);
  return tensor(
    Array.from({ length }, (_, i) => ((i * 7) % 11) - 5),
    shape,
  );
}
