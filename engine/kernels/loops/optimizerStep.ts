import { adamFactors } from '../adamFactors.ts';
import type { AdamStep, SgdStep } from '../kernels.ts';

/** One step of gradient descent, in place. */
export function sgdStep(
  parameter: Float32Array,
  gradient: Float32Array,
  momentumBuffer: Float32Array | null,
  { lr, momentum, dampening, nesterov, weightDecay, isFirst }: SgdStep,
): void {
  for (let i = 0; i < parameter.length; i++) {
    let slope = gradient[i] + weightDecay * parameter[i];
    if (momentumBuffer !== null) {
      const old = momentumBuffer[i];
      momentumBuffer[i] = isFirst ? slope : momentum * old + (1 - dampening) * slope;
      slope = nesterov ? slope + momentum * momentumBuffer[i] : momentumBuffer[i];
    }
    parameter[i] -= lr * slope;
  }
}

/** One step of Adam, in place. */
export function adamStep(
  parameter: Float32Array,
  gradient: Float32Array,
  mean: Float32Array,
  square: Float32Array,
  options: AdamStep,
): void {
  const { beta1, beta2, eps } = options;
  const { size, correction, weightDecay, keep } = adamFactors(options);
  for (let i = 0; i < parameter.length; i++) {
    const kept = parameter[i] * keep;
    const slope = gradient[i] + weightDecay * kept;
    mean[i] = beta1 * mean[i] + (1 - beta1) * slope;
    square[i] = beta2 * square[i] + (1 - beta2) * slope * slope;
    parameter[i] = kept - (size * mean[i]) / (Math.sqrt(square[i]) * correction + eps);
  }
}
