import { parameterCount } from '../../ops/parameterCount.ts';
import type { Shape } from '../../shape.ts';

/** `parameterCount` of the weights alone, as if there were no bias. */
export function forgotBias(weight: Shape, _bias = true): number {
  return parameterCount(weight, false);
}
