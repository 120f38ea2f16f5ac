import type { Translated } from '../components/shared/language.ts';
import { blockTerms } from './glossary/blocks.ts';
import { channelTerms } from './glossary/channels.ts';
import { cnnTerms } from './glossary/cnn.ts';
import { computingTerms } from './glossary/computing.ts';
import { convolutionTerms } from './glossary/convolution.ts';
import { layerTerms } from './glossary/layers.ts';
import { learningTerms } from './glossary/learning.ts';
import { neuronTerms } from './glossary/neurons.ts';
import { poolingTerms } from './glossary/pooling.ts';
import { savingTerms } from './glossary/saving.ts';
import { shapeTerms } from './glossary/shape.ts';
import { trainingTerms } from './glossary/training.ts';

/** A term of the book, once for all chapters. */
export interface Term {
  /** What readers see. */
  readonly name: Translated<string>;
  /** One or two sentences that a first-year student understands. */
  readonly definition: Translated<string>;
  /** Words for the same thing that the book does not use, for search. */
  readonly synonyms: Translated<readonly string[]>;
}

/** Every term that chapters may refer to, by id. */
export const glossary = {
  ...neuronTerms,
  ...layerTerms,
  ...learningTerms,
  ...convolutionTerms,
  ...blockTerms,
  ...poolingTerms,
  ...computingTerms,
  ...shapeTerms,
  ...channelTerms,
  ...savingTerms,
  ...cnnTerms,
  ...trainingTerms,
} as const satisfies Readonly<Record<string, Term>>;
