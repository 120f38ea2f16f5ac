import { test } from 'node:test';
import fc from 'fast-check';
import type { AdamStep, SgdStep } from '../../../engine/kernels/kernels.ts';
import { realTensor } from '../../support/arbitraries.ts';
import { assertClose } from '../../support/assertions.ts';
import { implementations } from '../../support/kernels.ts';

const close = { rtol: 1e-5, atol: 1e-5 };
const unset = (length: number) => new Float32Array(length).fill(Number.NaN);

const fraction = fc.double({ min: 0, max: 0.99, noNaN: true });
const arrays = (count: number) =>
  fc.integer({ min: 0, max: 9 }).chain((length) => fc.tuple(...Array.from({ length: count }, () => realTensor([length]))));

for (const { label, kernels, use } of implementations) {
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
