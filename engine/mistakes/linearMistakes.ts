import { addedInsteadOfMultiplied } from './linear/addedInsteadOfMultiplied.ts';
import { biasPerTerm } from './linear/biasPerTerm.ts';
import { biasSubtracted } from './linear/biasSubtracted.ts';
import { firstFeatureOnly } from './linear/firstFeatureOnly.ts';
import { forgotBias } from './linear/forgotBias.ts';
import { productsNotSummed } from './linear/productsNotSummed.ts';
import { summedWeightsOnly } from './linear/summedWeightsOnly.ts';
import { swappedInAndOut } from './linear/swappedInAndOut.ts';

/** What learners do instead of `linear`, each with its signature. */
export const linearMistakes = {
  forgotBias,
  biasSubtracted,
  biasPerTerm,
  summedWeightsOnly,
  firstFeatureOnly,
  productsNotSummed,
  swappedInAndOut,
  addedInsteadOfMultiplied,
};
