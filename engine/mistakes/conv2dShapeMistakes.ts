import { ceilInsteadOfFloor } from './conv2dShape/ceilInsteadOfFloor.ts';
import { cellsInsteadOfFilters } from './conv2dShape/cellsInsteadOfFilters.ts';
import { channelsKept } from './conv2dShape/channelsKept.ts';
import { dilationIgnored } from './conv2dShape/dilationIgnored.ts';
import { forgotBatch } from './conv2dShape/forgotBatch.ts';
import { forgotPlusOne } from './conv2dShape/forgotPlusOne.ts';
import { mapPerChannel } from './conv2dShape/mapPerChannel.ts';
import { paddingIgnored } from './conv2dShape/paddingIgnored.ts';
import { paddingOneSide } from './conv2dShape/paddingOneSide.ts';
import { strideIgnored } from './conv2dShape/strideIgnored.ts';
import { swappedBatchAndChannels } from './conv2dShape/swappedBatchAndChannels.ts';
import { swappedHeightAndWidth } from './conv2dShape/swappedHeightAndWidth.ts';

/** What learners do instead of `conv2dShape`, each with its signature. */
export const conv2dShapeMistakes = {
  ceilInsteadOfFloor,
  forgotPlusOne,
  strideIgnored,
  paddingIgnored,
  paddingOneSide,
  dilationIgnored,
  channelsKept,
  mapPerChannel,
  cellsInsteadOfFilters,
  forgotBatch,
  swappedBatchAndChannels,
  swappedHeightAndWidth,
};
