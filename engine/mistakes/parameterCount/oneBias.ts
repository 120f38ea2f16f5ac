import { type Shape, sizeOf } from '../../shape.ts';

/** `parameterCount` with a single bias for all outputs together. */
export function oneBias(weight: Shape, bias = true): number {
  return sizeOf(weight) + (bias ? 1 : 0);
}
