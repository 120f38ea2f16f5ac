import { type Shape, sizeOf } from '../../shape.ts';
import { countedMaps } from './countedMaps.ts';

/** `parameterCount` with a bias for every cell of the feature maps. */
export function biasPerOutputCell(weight: Shape, bias: boolean, output: Shape): number {
  return sizeOf(weight) + (bias ? countedMaps(weight, bias, output) : 0);
}
