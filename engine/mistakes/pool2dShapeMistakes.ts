import { ceilInsteadOfFloor } from './pool2dShape/ceilInsteadOfFloor.ts';
import { forgotPlusOne } from './pool2dShape/forgotPlusOne.ts';
import { paddingIgnored } from './pool2dShape/paddingIgnored.ts';
import { pooledOverChannels } from './pool2dShape/pooledOverChannels.ts';
import { strideOne } from './pool2dShape/strideOne.ts';
import { swappedHeightAndWidth } from './pool2dShape/swappedHeightAndWidth.ts';

/** What learners do instead of `maxPool2dShape` or `avgPool2dShape`, with their signature. */
export const pool2dShapeMistakes = {
  strideOne,
  ceilInsteadOfFloor,
  forgotPlusOne,
  paddingIgnored,
  pooledOverChannels,
  swappedHeightAndWidth,
};
