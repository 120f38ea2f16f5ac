import { linear, mse, type Tensor, tensor } from '../../../engine/index.ts';

/** The examples: what goes in, and what should come out. */
export const examples = { x: [1, 2], y: [2, 3] } as const;

/** The most steps of a descent. */
const mostSteps = 12;

/** The loss at a weight, and how it comes about. */
export interface LossAt {
  readonly weight: number;
  /** w · x for each example. */
  readonly predictions: readonly number[];
  /** Prediction minus what should come out, squared, for each example. */
  readonly squares: readonly number[];
  readonly loss: number;
  /** ∂L/∂w, by the engine's backward pass. */
  readonly slope: number;
}

const [inputs, targets] = [tensor(examples.x, [2, 1]), tensor(examples.y, [2, 1])];

/** The predictions of a neuron with one weight and no bias, and their loss. */
function forward(weight: Tensor): { readonly output: Tensor; readonly loss: Tensor } {
  const output = linear(inputs, weight);
  return { output, loss: mse(output, targets) };
}

/** The loss of the neuron ŷ = w · x at a weight: computed forwards, its slope backwards. */
export function lossAt(weight: number): LossAt {
  const parameter = tensor([weight], [1, 1], { requiresGrad: true });
  const { output, loss } = forward(parameter);
  const squares = mse(output.detach(), targets, { reduction: 'none' });
  loss.backward();
  return {
    weight,
    predictions: Array.from(output.data),
    squares: Array.from(squares.data),
    loss: loss.item(),
    slope: parameter.grad?.item() ?? 0,
  };
}

/** The slope that comes of trying: how much the loss changes when the weight changes by `nudge`, divided by `nudge`. */
export function triedSlope(weight: number, nudge: number): { readonly here: number; readonly there: number; readonly slope: number } {
  const lossOf = (at: number) => forward(tensor([at], [1, 1])).loss.item();
  const [here, there] = [lossOf(weight), lossOf(weight + nudge)];
  return { here, there, slope: (there - here) / nudge };
}

/** Where steps against the slope lead: w ← w − η · ∂L/∂w, over and over. */
export function descend(start: number, rate: number): readonly LossAt[] {
  const path = [lossAt(start)];
  for (let step = 0; step < mostSteps; step++) {
    const { weight, slope } = path[step] ?? lossAt(start);
    path.push(lossAt(weight - rate * slope));
  }
  return path;
}

const curvature = lossAt(1).slope - lossAt(0).slope;

/** The weight at which the loss is least: there the slope, which grows evenly with the weight, is 0. */
export const bottom = -lossAt(0).slope / curvature;

/** How the steps go: ever closer from one side, to the bottom at once, over it and back, never closer, or away. */
export type Course = 'still' | 'slow' | 'good' | 'once' | 'across' | 'swinging' | 'away';

/**
 * The course of steps of this size. On a parabola each step multiplies the distance to the bottom by the same factor,
 * 1 − η · curvature, where the curvature is what the slope gains when the weight grows by 1.
 */
export function courseOf(start: number, rate: number): Course {
  const factor = 1 - rate * curvature;
  if (Math.abs(lossAt(start).slope) < 1e-6) return 'still';
  if (Math.abs(factor) < 1e-6) return 'once';
  if (Math.abs(factor + 1) < 1e-6) return 'swinging';
  if (factor < -1) return 'away';
  if (factor < 0) return 'across';
  return factor > 0.75 ? 'slow' : 'good';
}
