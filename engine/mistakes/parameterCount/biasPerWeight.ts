import { type Shape, sizeOf } from '../../shape.ts';

/** `parameterCount` with a bias for every weight. */
export function biasPerWeight(weight: Shape, bias = true): number {
  return sizeOf(weight) * (bias ? 2 : 1);
}
