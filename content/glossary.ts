import type { Translated } from '../components/shared/language.ts';

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
  bias: {
    name: { en: 'bias', ko: '편향' },
    definition: {
      en: 'A number that a neuron adds to its weighted sum. It is learned, as the weights are, and decides how easily the neuron fires.',
      ko: '뉴런이 가중합에 더하는 수. 가중치처럼 학습되며, 뉴런이 얼마나 쉽게 활성화되는지를 정한다.',
    },
    synonyms: { en: ['offset', 'intercept'], ko: ['절편', '바이어스'] },
  },
} as const satisfies Readonly<Record<string, Term>>;
