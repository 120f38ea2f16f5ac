import type { Language, Translated } from '../shared/language.ts';
import type { Params } from '../shared/params.ts';

/** A widget as instructors see it. */
export interface WidgetCard {
  /** The name of its folder and of its embed page. */
  readonly name: string;
  readonly title: string;
  readonly params: Params;
}

const tables = import.meta.glob<{ params: Params }>('../widgets/*/params.ts', { eager: true });
const words = import.meta.glob<{ text: Translated<{ readonly title: string }> }>('../widgets/*/text.ts', { eager: true });

/** Every widget of the book, by name, with its title in one language. For the server only: it reads all of them. */
export function widgetCards(lang: Language): WidgetCard[] {
  return Object.entries(tables).map(([path, { params }]) => {
    const name = path.split('/').at(-2) ?? '';
    return { name, params, title: words[path.replace('params.ts', 'text.ts')]?.text[lang].title ?? name };
  });
}
