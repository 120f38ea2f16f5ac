import type { CollectionEntry } from 'astro:content';
import type { Language } from '../components/shared/language.ts';
import { chapterOf } from './chapters.ts';
import { labelText } from './markdown/labels.ts';

/** The first figure of the book that holds a widget. */
export interface WidgetPlace {
  readonly slug: string;
  /** The chapter's title. */
  readonly title: string;
  /** "fig:perceptron" and "Figure 2.1". */
  readonly figure: string;
  readonly label: string;
}

/** Where a widget stands in the chapters of a language; null where no chapter shown uses it. */
export function figureOfWidget(entries: readonly CollectionEntry<'chapters'>[], widget: string, lang: Language): WidgetPlace | null {
  for (const entry of entries) {
    const { lang: own, number, slug } = chapterOf(entry);
    const source = entry.body ?? '';
    const component = new RegExp(`import (\\w+) from '[^']*/widgets/${widget}/Widget\\.astro'`).exec(source)?.[1];
    if (own !== lang || component === undefined) continue;
    const figures = [...source.matchAll(/<Figure\b[^>]*?\bid="([^"]+)"[^>]*>([\s\S]*?)<\/Figure>/g)];
    const place = figures.findIndex(([, , inside = '']) => new RegExp(`<${component}\\b`).test(inside));
    const figure = figures[place]?.[1];
    if (figure !== undefined) return { slug, title: entry.data.title, figure, label: labelText(lang, 'fig', `${number}.${place + 1}`) };
  }
  return null;
}
