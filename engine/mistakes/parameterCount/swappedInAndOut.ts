import { type Shape, sizeOf } from '../../shape.ts';

/** `parameterCount` with inputs and outputs swapped: a bias for each input. */
export function swappedInAndOut(weight: Shape, bias = true): number {
  return sizeOf(weight) + (bias ? weight[1] : 0);
}
