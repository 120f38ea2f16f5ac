import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withClasses } from './katexCss.ts';

const link = /<link rel="stylesheet" href="([^"]+\.css)">/g;
const katexLayer = /(@layer katex\{)((?:[^{}]*\{[^{}]*\})*)(?=\})/;

/**
 * Joins the style sheets of each built page into one: a third fewer bytes than the parts compressed one by one,
 * and one request. The order of the parts does not matter, as all rules stand in layers. Of KaTeX's rules a page
 * gets those for its own formulas.
 */
export const oneStyleSheet = (): AstroIntegration => ({
  name: 'one-style-sheet',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const folder = fileURLToPath(dir);
      for (const file of filesIn(folder, /\.html$/)) {
        writeFileSync(file, withOneSheet(readFileSync(file, 'utf8'), join(folder, '_astro')));
      }
      removeUnnamed(folder, /\.css$/, /\.(js|html)$/);
      removeUnnamed(folder, /\.woff2$/, /\.(js|html|css)$/);
    },
  },
});

function withOneSheet(page: string, assets: string): string {
  const sheets = [...page.matchAll(link)].map(([, href = '']) => href);
  const [first] = sheets;
  if (first === undefined) return page;
  const parts = sheets.map((href) => readFileSync(join(assets, basename(href)), 'utf8')).join('');
  const joined = parts.replace(katexLayer, (_, head: string, rules: string) => head + withClasses(rules, classesOf(page)));
  const name = `page.${createHash('sha256').update(joined).digest('hex').slice(0, 10)}.css`;
  writeFileSync(join(assets, name), joined);
  let isPlaced = false;
  return page.replace(link, (whole, href: string) => {
    if (isPlaced) return '';
    isPlaced = true;
    return whole.replace(href, href.slice(0, -basename(href).length) + name);
  });
}

/** Every class that occurs in a page. */
const classesOf = (page: string): ReadonlySet<string> =>
  new Set([...page.matchAll(/class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/)));

const filesIn = (folder: string, kind: RegExp): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => kind.test(file))
    .map((file) => join(folder, file));

/** Removes the files of one kind that none of their users names. */
function removeUnnamed(folder: string, kind: RegExp, users: RegExp): void {
  const texts = filesIn(folder, users).map((file) => readFileSync(file, 'utf8'));
  for (const file of filesIn(folder, kind)) if (!texts.some((text) => text.includes(basename(file)))) rmSync(file);
}
