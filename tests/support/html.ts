import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a built page points to and what can be pointed to on it. */
export interface ParsedPage {
  readonly ids: readonly string[];
  /** The values of href, src, srcset and poster, as written. */
  readonly references: readonly string[];
}

/** Reads the tags of a page; its scripts and comments are left out. */
export function parsePage(html: string): ParsedPage {
  const tags = html.replace(/<!--[\s\S]*?-->|(<script\b[^>]*>)[\s\S]*?<\/script>/g, '$1').match(/<[a-z][^>]*>/gi) ?? [];
  const valuesOf = (name: string) =>
    tags.flatMap((tag) =>
      [...tag.matchAll(new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'gi'))].map(([, a, b, c]) =>
        decodeEntities(a ?? b ?? c ?? ''),
      ),
    );
  return { ids: valuesOf('id'), references: ['href', 'src', 'poster'].flatMap(valuesOf) };
}

/** What is wrong with the links of the site at `folder`, served under `base`. */
export function brokenLinks(folder: string, base: string, paths: readonly string[], origin: string): string[] {
  const pages = new Map<string, ParsedPage>();
  const read = (path: string): ParsedPage | null => {
    const file = join(folder, decodeURIComponent(path), path.endsWith('/') ? 'index.html' : '');
    if (!existsSync(file) || statSync(file).isDirectory()) return null;
    const page = pages.get(path) ?? parsePage(file.endsWith('.html') ? readFileSync(file, 'utf8') : '');
    pages.set(path, page);
    return page;
  };
  const check = (from: string, reference: string): string[] => {
    const url = new URL(reference, `${origin}${base.slice(0, -1)}${from}`);
    if (url.origin !== origin || !/^https?:$/.test(url.protocol)) return [];
    if (!url.pathname.startsWith(base)) return [`${from}: ${reference} leaves ${base}`];
    const target = read(`/${url.pathname.slice(base.length)}`);
    if (target === null) return [`${from}: ${reference} leads nowhere`];
    const anchor = decodeURIComponent(url.hash.slice(1));
    return anchor === '' || target.ids.includes(anchor) ? [] : [`${from}: ${reference} points to a place that is not there`];
  };
  return paths.flatMap((path) => (read(path)?.references ?? []).flatMap((reference) => check(path, reference)));
}

const decodeEntities = (text: string): string =>
  text
    .replace(/&#(?:x([0-9a-f]+)|(\d+));/gi, (_, hex, decimal) =>
      String.fromCodePoint(Number.parseInt(hex ?? decimal, hex === undefined ? 10 : 16)),
    )
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
