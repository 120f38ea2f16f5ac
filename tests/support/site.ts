import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { book } from '../../book.config.ts';
import { type Language, languages } from '../../components/shared/language.ts';

/** The project's folder. */
export const root = resolve(import.meta.dirname, '../..');

/** The built site that the tests look at; $BOOK_DIST points them to another one. */
export const dist = resolve(root, process.env.BOOK_DIST ?? 'dist');

/** The languages of the book. */
export { type Language, languages };

/** A page of the built site. */
export interface Page {
  /** Its address without the host: "/en/perceptron/". */
  readonly path: string;
  readonly lang: Language;
  readonly kind: 'cover' | 'chapter' | 'embed' | 'missing' | 'other';
}

/** Every page that was built, in order of address. */
export function builtPages(): Page[] {
  if (!existsSync(dist)) throw new Error(`There is no built site at ${dist}: run npm run build first.`);
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  return files
    .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
    .sort()
    .map(describePage);
}

/** The chapter pages alone. */
export const chapterPages = (): Page[] => builtPages().filter(({ kind }) => kind === 'chapter');

/** The addresses in the sitemap, without the host. */
export function sitemapPaths(): string[] {
  const files = readdirSync(dist).filter((file) => /^sitemap-\d+\.xml$/.test(file));
  const entries = files.flatMap((file) => [...readFileSync(join(dist, file), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)]);
  return entries.map(([, address = '']) => new URL(address).pathname).sort();
}

/** The slugs of the chapters, read from the English files. */
export const chapterSlugs = (): string[] =>
  readdirSync(join(root, 'content', 'en'))
    .filter((file) => file.endsWith('.mdx'))
    .sort()
    .map((file) => file.replace(/^\d\d-|\.mdx$/g, ''));

function describePage(path: string): Page {
  const [, first = '', second = '', third = ''] = path.split('/');
  const lang = languages.find((language) => language === first) ?? book.languages[0];
  if (/404/.test(path)) return { path, lang, kind: 'missing' };
  if (path === '/' || (first === lang && second === '')) return { path, lang, kind: 'cover' };
  if (second === 'embed' && third !== '') return { path, lang, kind: 'embed' };
  return { path, lang, kind: chapterSlugs().includes(second) ? 'chapter' : 'other' };
}
