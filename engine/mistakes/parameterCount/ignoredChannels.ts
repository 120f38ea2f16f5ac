import { parameterCount } from '../../ops/parameterCount.ts';
import type { Shape } from '../../shape.ts';

/** `parameterCount` with one kernel a filter, however many channels it reads. */
export function ignoredChannels(weight: Shape, bias = true): number {
  return parameterCount([weight[0], 1, ...weight.slice(2)], bias);
}
