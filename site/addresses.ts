import { book } from '../book.config.ts';
import type { Language } from '../components/shared/language.ts';

/** The folder the site is served from, with a slash at both ends. */
export const base: string = `${import.meta.env.BASE_URL.replace(/\/*$/, '')}/`;

/** The address of a language's cover or, with a slug, of one of its chapters. */
export const addressOf = (lang: Language, slug?: string): string => `${base}${lang}/${slug === undefined ? '' : `${slug}/`}`;

/** An address as other sites see it. */
export const absolute = (address: string): string => new URL(address, book.url).href;
