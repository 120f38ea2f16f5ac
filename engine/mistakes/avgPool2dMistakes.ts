import { ceilInsteadOfFloor } from './avgPool2d/ceilInsteadOfFloor.ts';
import { dividedByAllCells } from './avgPool2d/dividedByAllCells.ts';
import { maxInsteadOfAverage } from './avgPool2d/maxInsteadOfAverage.ts';
import { paddingIgnored } from './avgPool2d/paddingIgnored.ts';
import { paddingNotCounted } from './avgPool2d/paddingNotCounted.ts';
import { pooledOverChannels } from './avgPool2d/pooledOverChannels.ts';
import { strideOne } from './avgPool2d/strideOne.ts';
import { sumInsteadOfMean } from './avgPool2d/sumInsteadOfMean.ts';

/** What learners do instead of `avgPool2d`, each with its signature. */
export const avgPool2dMistakes = {
  strideOne,
  ceilInsteadOfFloor,
  paddingIgnored,
  paddingNotCounted,
  dividedByAllCells,
  sumInsteadOfMean,
  maxInsteadOfAverage,
  pooledOverChannels,
};
