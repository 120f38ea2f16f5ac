import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { AdamStep, SgdStep } from '../../../engine/kernels/kernels.ts';
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

const fraction = fc.double({ min: 0, max: 0.99, noNaN: true });
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

  test(`sgdStep() without momentum walks down the gradient (${label})`, () => {
    use((place) => {
      const parameter = place(Float32Array.of(1, 2, 3, 4, 5));
      const options: SgdStep = { lr: 0.1, momentum: 0, dampening: 0, nesterov: false, weightDecay: 0.5, isFirst: true };
      kernels.sgdStep(parameter, place(Float32Array.of(1, 1, 1, 1, 1)), null, options);
      assertClose(parameter, [0.85, 1.8, 2.75, 3.7, 4.65]);
    });
  });

  test(`sgdStep() keeps the buffer of torch.optim.SGD (${label})`, () => {
    const options = fc.record({
      lr: fraction,
      momentum: fraction,
      dampening: fraction,
      nesterov: fc.boolean(),
      weightDecay: fraction,
      isFirst: fc.boolean(),
    });
    fc.assert(
      fc.property(arrays(3), options, ([p, g, buffer], step) => {
        if (!p || !g || !buffer) return;
        const slopes = p.data.map((cell, i) => Number(g.data[i]) + step.weightDecay * cell);
        const buffers = slopes.map((slope, i) =>
          step.isFirst ? slope : step.momentum * Number(buffer.data[i]) + (1 - step.dampening) * slope,
        );
        const moves = slopes.map((slope, i) => (step.nesterov ? slope + step.momentum * Number(buffers[i]) : Number(buffers[i])));
        use((place) => {
          const parameter = place(p.data);
          const momentumBuffer = place(step.isFirst ? unset(p.data.length) : buffer.data);
          kernels.sgdStep(parameter, place(g.data), momentumBuffer, step);
          assertClose(momentumBuffer, buffers, close);
          assertClose(
            parameter,
            p.data.map((cell, i) => cell - step.lr * Number(moves[i])),
            close,
          );
        });
      }),
    );
  });

  test(`adamStep() follows the algorithms of Adam and AdamW (${label})`, () => {
    const options = fc.record({
      lr: fraction,
      beta1: fraction,
      beta2: fraction,
      eps: fc.constant(1e-3),
      weightDecay: fraction,
      decoupled: fc.boolean(),
      step: fc.integer({ min: 1, max: 9 }),
    });
    fc.assert(
      fc.property(arrays(4), options, (given, step) =>
        use((place) =>
          checkAdam(
            given.map(({ data }) => place(data)),
            step,
          ),
        ),
      ),
    );
  });

  function checkAdam([p, g, m, v]: Float32Array[], step: AdamStep): void {
    if (!p || !g || !m || !v) return;
    const { lr, beta1, beta2, eps, weightDecay, decoupled } = step;
    for (let i = 0; i < v.length; i++) v[i] = Math.abs(Number(v[i]));
    const expected = [...p].map((cell, i) => {
      const kept = decoupled ? cell - lr * weightDecay * cell : cell;
      const slope = Number(g[i]) + (decoupled ? 0 : weightDecay * cell);
      const mean = beta1 * Number(m[i]) + (1 - beta1) * slope;
      const square = beta2 * Number(v[i]) + (1 - beta2) * slope ** 2;
      const [meanHat, squareHat] = [mean / (1 - beta1 ** step.step), square / (1 - beta2 ** step.step)];
      return [kept - (lr * meanHat) / (Math.sqrt(squareHat) + eps), mean, square];
    });
    kernels.adamStep(p, g, m, v, step);
    const tolerance = { rtol: 1e-4, atol: 1e-4 };
    [p, m, v].forEach((array, which) =>
      assertClose(
        array,
        expected.map((row) => Number(row[which])),
        tolerance,
      ),
    );
  }
}
