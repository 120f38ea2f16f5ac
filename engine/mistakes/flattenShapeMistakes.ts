import { batchDropped } from './flattenShape/batchDropped.ts';
import { batchIncluded } from './flattenShape/batchIncluded.ts';
import { channelsKept } from './flattenShape/channelsKept.ts';

/** What learners do instead of `flattenShape(x, 1)`, each with its signature. */
export const flattenShapeMistakes = {
  batchIncluded,
  batchDropped,
  channelsKept,
};
