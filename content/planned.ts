import type { Language } from '../components/shared/language.ts';

/** Chapters that are still to come, by number; one that gets its file leaves this table. */
export const planned: Readonly<Record<number, Readonly<Record<Language, string>> & { readonly slug: string }>> = {
  11: { slug: 'a-whole-cnn', en: 'A whole CNN', ko: 'CNN 전체' },
  12: { slug: 'training', en: 'Training', ko: '학습' },
};
