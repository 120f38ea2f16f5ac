import { type Shape, sizeOf } from '../../shape.ts';

/**
 * `parameterCount` of what comes out, not of what is learnt: the cells of the feature
 * maps, or the outputs of `linear`.
 * @param output [N, filters, OH, OW] or [N, out], with or without N
 */
export function countedMaps(weight: Shape, _bias: boolean, output: Shape): number {
  const axes = weight.length - 1;
  return sizeOf(output.slice(-axes));
}
