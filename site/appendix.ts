import { type CollectionEntry, getCollection } from 'astro:content';
import { book } from '../book.config.ts';
import { type Language, languages } from '../components/shared/language.ts';
import { addressOf } from './addresses.ts';
import { glossaryText } from './glossaryText.ts';

/** A page after the chapters as menus name it. */
export interface AppendixCard {
  readonly slug: string;
  readonly title: string;
  readonly href: string;
}

/** Language and slug of a page, read from the id "en/notation". */
export function pageOf({ id }: Pick<CollectionEntry<'pages'>, 'id'>): { lang: Language; slug: string } {
  const [folder = '', slug = ''] = id.split('/');
  return { lang: languages.find((lang) => lang === folder) ?? languages[0], slug };
}

/** The pages after the chapters in the languages of the book, in order. */
export function shownPages(entries: readonly CollectionEntry<'pages'>[]): CollectionEntry<'pages'>[] {
  return entries.filter((entry) => book.languages.includes(pageOf(entry).lang)).sort((a, b) => a.data.order - b.data.order);
}

/** All pages after the chapters in one language, the glossary first. */
export async function appendixCards(lang: Language): Promise<AppendixCard[]> {
  const pages = shownPages(await getCollection('pages')).filter((entry) => pageOf(entry).lang === lang);
  const cards = pages.map((entry) => ({ slug: pageOf(entry).slug, title: entry.data.title }));
  return [{ slug: 'glossary', title: glossaryText[lang].title }, ...cards].map((card) => ({ ...card, href: addressOf(lang, card.slug) }));
}
