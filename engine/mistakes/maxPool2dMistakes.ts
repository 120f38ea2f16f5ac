import { averageInsteadOfMax } from './maxPool2d/averageInsteadOfMax.ts';
import { ceilInsteadOfFloor } from './maxPool2d/ceilInsteadOfFloor.ts';
import { paddingAsZero } from './maxPool2d/paddingAsZero.ts';
import { paddingIgnored } from './maxPool2d/paddingIgnored.ts';
import { pooledOverChannels } from './maxPool2d/pooledOverChannels.ts';
import { smallestInsteadOfLargest } from './maxPool2d/smallestInsteadOfLargest.ts';
import { strideOne } from './maxPool2d/strideOne.ts';

/** What learners do instead of `maxPool2d`, each with its signature. */
export const maxPool2dMistakes = {
  strideOne,
  ceilInsteadOfFloor,
  paddingIgnored,
  paddingAsZero,
  averageInsteadOfMax,
  smallestInsteadOfLargest,
  pooledOverChannels,
};
