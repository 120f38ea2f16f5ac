import { type Shape, sizeOf } from '../../shape.ts';

/** `parameterCount` with a bias for every channel that each filter reads. */
export function biasPerChannel(weight: Shape, bias = true): number {
  return sizeOf(weight) + (bias ? weight[0] * weight[1] : 0);
}
