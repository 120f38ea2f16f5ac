import type { OpenChapter } from '../../components/book/NetworkLayer.astro';
import type { ChapterCard } from '../chapters.ts';

/** The chapters that have an address. */
export const openChapters = (cards: readonly ChapterCard[]): OpenChapter[] =>
  cards.flatMap(({ href, ...card }) => (href === null ? [] : [{ ...card, href }]));
