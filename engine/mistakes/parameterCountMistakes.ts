import { biasPerChannel } from './parameterCount/biasPerChannel.ts';
import { biasPerOutputCell } from './parameterCount/biasPerOutputCell.ts';
import { biasPerWeight } from './parameterCount/biasPerWeight.ts';
import { countedMaps } from './parameterCount/countedMaps.ts';
import { forgotBias } from './parameterCount/forgotBias.ts';
import { ignoredChannels } from './parameterCount/ignoredChannels.ts';
import { oneBias } from './parameterCount/oneBias.ts';
import { oneFilterOnly } from './parameterCount/oneFilterOnly.ts';
import { swappedInAndOut } from './parameterCount/swappedInAndOut.ts';
import { timesOutputCells } from './parameterCount/timesOutputCells.ts';

/**
 * What learners do instead of `parameterCount`, each with its signature; some count the
 * layer's output too and ask for its shape.
 */
export const parameterCountMistakes = {
  forgotBias,
  oneBias,
  biasPerWeight,
  biasPerChannel,
  biasPerOutputCell,
  ignoredChannels,
  oneFilterOnly,
  swappedInAndOut,
  timesOutputCells,
  countedMaps,
};
