import { type CollectionEntry, getCollection } from 'astro:content';
import { book } from '../book.config.ts';
import type { Language } from '../components/shared/language.ts';
import { addressOf } from './addresses.ts';

/** A chapter as menus, covers and neighbours name it. */
export interface ChapterCard {
  readonly lang: Language;
  readonly number: number;
  readonly slug: string;
  readonly title: string;
  readonly promise: string;
  readonly minutes: number;
  readonly href: string;
  /** The ids of its exercises. */
  readonly exercises: readonly string[];
}

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
    const names: readonly string[] | null = book.chapters;
    return book.languages.includes(lang) && (names === null || names.includes(entry.id.slice(3)));
  };
  return entries.filter(isShown).sort((a, b) => a.id.localeCompare(b.id));
}

/** The chapters of one language in order. */
export async function chapterCards(lang: Language): Promise<ChapterCard[]> {
  const entries = shownChapters(await getCollection('chapters')).filter((entry) => chapterOf(entry).lang === lang);
  return entries.map((entry) => {
    const { number, slug } = chapterOf(entry);
    const exercises = [...(entry.body ?? '').matchAll(/<Exercise\b[^>]*?\bid="([^"]+)"/g)].map(([, id = '']) => id);
    return { lang, number, slug, ...entry.data, href: addressOf(lang, slug), exercises };
  });
}
