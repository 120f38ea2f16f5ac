import { parameterCount } from '../../ops/parameterCount.ts';
import type { Shape } from '../../shape.ts';
import { countedMaps } from './countedMaps.ts';

/** `parameterCount` anew for every cell of a map, as if windows shared no weights. */
export function timesOutputCells(weight: Shape, bias: boolean, output: Shape): number {
  const cellsOfMap = countedMaps(weight, bias, output) / weight[0];
  return parameterCount(weight, bias) * cellsOfMap;
}
