import { addedInsteadOfMultiplied } from './conv2d/addedInsteadOfMultiplied.ts';
import { biasPerChannel } from './conv2d/biasPerChannel.ts';
import { biasPerTerm } from './conv2d/biasPerTerm.ts';
import { dilationIgnored } from './conv2d/dilationIgnored.ts';
import { firstChannelOnly } from './conv2d/firstChannelOnly.ts';
import { flippedKernel } from './conv2d/flippedKernel.ts';
import { forgotBias } from './conv2d/forgotBias.ts';
import { paddingIgnored } from './conv2d/paddingIgnored.ts';
import { paddingOneSide } from './conv2d/paddingOneSide.ts';
import { strideIgnored } from './conv2d/strideIgnored.ts';
import { swappedRowAndColumn } from './conv2d/swappedRowAndColumn.ts';

/** What learners do instead of `conv2d`, each with its signature. */
export const conv2dMistakes = {
  forgotBias,
  biasPerChannel,
  biasPerTerm,
  flippedKernel,
  firstChannelOnly,
  strideIgnored,
  paddingIgnored,
  paddingOneSide,
  dilationIgnored,
  addedInsteadOfMultiplied,
  swappedRowAndColumn,
};
