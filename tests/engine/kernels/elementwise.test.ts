import { test } from 'node:test';
import fc from 'fast-check';
import { realTensor } from '../../support/arbitraries.ts';
import { assertClose } from '../../support/assertions.ts';
import { implementations } from '../../support/kernels.ts';

const special = [Number.NaN, Infinity, -Infinity, 0, 1, -1, 88.7, 89, -87.5, -103.9, -110, 1e-3, -1e-30];
const unset = (length: number) => new Float32Array(length).fill(Number.NaN);

/** Float32 numbers of every size, 0 to 9 of them. */
const anyNumbers = fc
  .array(fc.oneof(fc.float(), fc.float({ min: -120, max: 120, noNaN: true })), { maxLength: 9 })
  .map((cells) => Float32Array.from(cells));
const twoOfOneLength = fc.integer({ min: 0, max: 9 }).chain((length) => fc.tuple(realTensor([length]), realTensor([length])));

const ofOne = {
  relu: (x: number) => Math.max(0, x),
  exp: Math.exp,
  sigmoid: (x: number) => 1 / (1 + Math.exp(-x)),
  tanh: Math.tanh,
};

const ofTwo = {
  add: (a: number, b: number) => a + b,
  reluGradient: (gradient: number, output: number) => (output <= 0 ? 0 : gradient),
  sigmoidGradient: (gradient: number, s: number) => gradient * s * (1 - s),
  tanhGradient: (gradient: number, t: number) => gradient * (1 - t * t),
};

for (const { label, kernels, use } of implementations) {
  for (const [name, definition] of Object.entries(ofOne) as [keyof typeof ofOne, (x: number) => number][]) {
    // Below 1.2e-38 float32 has fewer digits, and hosts may round what is left to 0.
    const close = { rtol: name === 'exp' ? 2e-7 : 4e-7, atol: 1.2e-38 };

    test(`${name}() of any number, NaN and ∞ too (${label})`, () => {
      fc.assert(
        fc.property(fc.oneof(fc.constant(Float32Array.from(special)), anyNumbers), (x) => {
          use((place) => {
            const out = place(unset(x.length));
            kernels[name](place(x), out);
            assertClose(out, new Float32Array(x.map(definition)), close);
          });
        }),
      );
    });
  }

  for (const [name, definition] of Object.entries(ofTwo) as [keyof typeof ofTwo, (a: number, b: number) => number][]) {
    test(`${name}() of two arrays, cell by cell (${label})`, () => {
      fc.assert(
        fc.property(twoOfOneLength, ([a, b]) => {
          use((place) => {
            const out = place(unset(a.data.length));
            kernels[name](place(a.data), place(b.data), out);
            assertClose(
              out,
              a.data.map((cell, i) => definition(cell, Number(b.data[i]))),
              { rtol: 1e-5, atol: 1e-5 },
            );
          });
        }),
      );
    });
  }

  test(`relu() may write over its own input (${label})`, () => {
    use((place) => {
      const x = place(Float32Array.of(-1, 2, -3, 4, -5));
      kernels.relu(x, x);
      assertClose(x, [0, 2, 0, 4, 0]);
    });
  });
}
