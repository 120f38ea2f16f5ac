import { biasAsThreshold } from './perceptron/biasAsThreshold.ts';
import { forgotBias } from './perceptron/forgotBias.ts';
import { summedWeightsOnly } from './perceptron/summedWeightsOnly.ts';
import { thresholdSign } from './perceptron/thresholdSign.ts';
import { tieReversed } from './perceptron/tieReversed.ts';

/** What learners do instead of `perceptron`, each with its signature. */
export const perceptronMistakes = {
  forgotBias,
  biasAsThreshold,
  summedWeightsOnly,
  thresholdSign,
  tieReversed,
};
