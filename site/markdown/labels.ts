import type { Translated } from '../../components/shared/language.ts';

/** The kinds of things that carry a number, by the prefix of their id. */
export type LabelKind = 'fig' | 'eq' | 'tab' | 'ex';

/** The element that declares a thing of each kind in a chapter. */
export const elementOf: Readonly<Record<LabelKind, string>> = { fig: 'Figure', eq: 'Equation', tab: 'Table', ex: 'Exercise' };

const words: Translated<Readonly<Record<LabelKind, string>>> = {
  en: { fig: 'Figure', eq: 'Equation', tab: 'Table', ex: 'Exercise' },
  ko: { fig: '그림', eq: '식', tab: '표', ex: '연습 문제' },
};

/** "Figure 2.1" or "그림 2.1". */
export const labelText = (lang: keyof typeof words, kind: LabelKind, number: string): string => `${words[lang][kind]} ${number}`;

/** "Chapter 2" or "2장". */
export const chapterText = (lang: keyof typeof words, number: number): string => (lang === 'ko' ? `${number}장` : `Chapter ${number}`);
