import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { realTensor } from '../../support/arbitraries.ts';
import { assertClose } from '../../support/assertions.ts';
import { implementations } from '../../support/kernels.ts';

const close = { rtol: 1e-5, atol: 1e-5 };
const unset = (length: number) => new Float32Array(length).fill(Number.NaN);

const classification = fc.record({ rows: fc.integer({ min: 1, max: 5 }), classes: fc.integer({ min: 1, max: 11 }) }).chain((sizes) =>
  fc.record({
    sizes: fc.constant(sizes),
    logits: realTensor([sizes.rows * sizes.classes]),
    targets: fc
      .array(fc.nat({ max: sizes.classes - 1 }), { minLength: sizes.rows, maxLength: sizes.rows })
      .map((targets) => Int32Array.from(targets)),
  }),
);

const arrays = (count: number) =>
  fc.integer({ min: 0, max: 9 }).chain((length) => fc.tuple(...Array.from({ length: count }, () => realTensor([length]))));

for (const { label, kernels, use } of implementations) {
  test(`crossEntropy() is the mean of −log softmax, with its gradient (${label})`, () => {
    fc.assert(
      fc.property(classification, ({ sizes, logits, targets }) => {
        const { rows, classes } = sizes;
        const softmax = new Float64Array(rows * classes).map((_, cell) => {
          const row = logits.data.slice(Math.floor(cell / classes) * classes).slice(0, classes);
          return Math.exp(Number(logits.data[cell])) / row.reduce((sum, logit) => sum + Math.exp(logit), 0);
        });
        const isRight = (cell: number) => Number(targets[Math.floor(cell / classes)] === cell % classes);
        const losses = [...targets].map((target, row) => -Math.log(Number(softmax[row * classes + target])));
        use((place) => {
          const gradient = place(unset(rows * classes));
          const loss = kernels.crossEntropy(place(logits.data), place(targets), gradient, sizes);
          assertClose(loss, losses.reduce((a, b) => a + b) / rows, close);
          assertClose(
            gradient,
            softmax.map((share, cell) => (share - isRight(cell)) / rows),
            close,
          );
        });
      }),
    );
  });

  test(`crossEntropy() stays finite for logits of any size (${label})`, () => {
    use((place) => {
      const gradient = place(unset(2));
      const loss = kernels.crossEntropy(place(Float32Array.of(1000, -1000)), place(Int32Array.of(1)), gradient, { rows: 1, classes: 2 });
      assert.equal(loss, 2000);
      assertClose(gradient, [1, -1]);
    });
  });

  test(`meanSquaredError() is the mean of the squares, with its gradient (${label})`, () => {
    fc.assert(
      fc.property(arrays(2), ([a, b]) => {
        if (!a || !b) return;
        const count = a.data.length;
        const errors = [...a.data].map((cell, i) => cell - Number(b.data[i]));
        use((place) => {
          const gradient = place(unset(count));
          const loss = kernels.meanSquaredError(place(a.data), place(b.data), gradient);
          assertClose(loss, errors.reduce((sum, error) => sum + error ** 2, 0) / count, close);
          assertClose(
            gradient,
            errors.map((error) => (2 * error) / count),
            close,
          );
        });
      }),
    );
  });
}
