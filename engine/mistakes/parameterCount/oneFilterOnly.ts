import { parameterCount } from '../../ops/parameterCount.ts';
import type { Shape } from '../../shape.ts';

/** `parameterCount` of a single filter, however many there are. */
export function oneFilterOnly(weight: Shape, bias = true): number {
  return parameterCount([1, ...weight.slice(1)], bias);
}
