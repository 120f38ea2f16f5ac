import type { CollectionEntry } from 'astro:content';
import { book } from '../book.config.ts';
import type { Language } from '../components/shared/language.ts';

/** Language, number and slug of a chapter, read from the id "en/02-perceptron". */
export function chapterOf(entry: CollectionEntry<'chapters'>): { lang: Language; number: number; slug: string } {
  const match = /^(en|ko)\/(\d\d)-(.+)$/.exec(entry.id);
  if (match === null) throw new Error(`${entry.filePath}: name it NN-slug.mdx in content/en or content/ko.`);
  const [, lang, number, slug = ''] = match;
  return { lang: lang as Language, number: Number(number), slug };
}

/** The chapters that book.config.ts shows, in order, in all its languages. */
export function shownChapters(entries: readonly CollectionEntry<'chapters'>[]): CollectionEntry<'chapters'>[] {
  const isShown = (entry: CollectionEntry<'chapters'>) => {
    const { lang } = chapterOf(entry);
    return book.languages.includes(lang) && (book.chapters?.includes(entry.id.slice(3)) ?? true);
  };
  return entries.filter(isShown).sort((a, b) => a.id.localeCompare(b.id));
}
