import { adamFactors } from '../adamFactors.ts';
import type { Kernels } from '../kernels.ts';
import { typescriptKernels as loops } from '../typescriptKernels.ts';
import type { Caller } from './caller.ts';

/** The kernels of losses and optimisers. */
export function training(
  caller: Caller,
): Pick<Kernels, 'crossEntropy' | 'meanSquaredError' | 'sgdStep' | 'adamStep'> {
  const { wasm } = caller;
  return {
    crossEntropy(logits, targets, gradient, sizes) {
      const { rows, classes } = sizes;
      return caller.call(
        (staging) => {
          const places = [staging.read(logits), staging.read(targets)];
          const out = staging.write(gradient);
          return () => wasm.crossEntropy(...places, out, rows, classes) / rows;
        },
        () => loops.crossEntropy(logits, targets, gradient, sizes),
      );
    },

    meanSquaredError(prediction, target, gradient) {
      const count = prediction.length;
      return caller.call(
        (staging) => {
          const places = [staging.read(prediction), staging.read(target)];
          const out = staging.write(gradient);
          return () => wasm.meanSquaredError(...places, out, count) / count;
        },
        () => loops.meanSquaredError(prediction, target, gradient),
      );
    },

    sgdStep(parameter, gradient, velocity, options) {
      const { lr, momentum, dampening, nesterov, weightDecay, isFirst } = options;
      const numbers = [lr, momentum, 1 - dampening, Number(nesterov), weightDecay];
      caller.call(
        (staging) => {
          const places = [staging.update(parameter), staging.read(gradient)];
          const buffer = staging.update(velocity);
          const count = parameter.length;
          return () =>
            wasm.sgdStep(...places, buffer, count, ...numbers, Number(isFirst));
        },
        () => loops.sgdStep(parameter, gradient, velocity, options),
      );
    },

    adamStep(parameter, gradient, mean, square, options) {
      const { beta1, beta2, eps } = options;
      const { size, correction, weightDecay, keep } = adamFactors(options);
      const averages = [beta1, 1 - beta1, beta2, 1 - beta2];
      const numbers = [size, correction, eps, ...averages, weightDecay, keep];
      caller.call(
        (staging) => {
          const places = [staging.update(parameter), staging.read(gradient)];
          const moments = [staging.update(mean), staging.update(square)];
          const count = parameter.length;
          return () => wasm.adamStep(...places, ...moments, count, ...numbers);
        },
        () => loops.adamStep(parameter, gradient, mean, square, options),
      );
    },
  };
}
