import { addedInsteadOfMultiplied } from './linear/addedInsteadOfMultiplied.ts';
import { biasSubtracted } from './linear/biasSubtracted.ts';
import { forgotBias } from './linear/forgotBias.ts';
import { summedWeightsOnly } from './linear/summedWeightsOnly.ts';

/** What learners do instead of `linear`, each with its signature. */
export const linearMistakes = {
  forgotBias,
  biasSubtracted,
  summedWeightsOnly,
  addedInsteadOfMultiplied,
};
