import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Language, root } from './site.ts';

/** The files of the chapters, from the English folder: "02-perceptron.mdx". */
export const chapterFiles: readonly string[] = readdirSync(join(root, 'content', 'en'))
  .filter((file) => file.endsWith('.mdx'))
  .sort();

/** The files of the pages after the chapters: "pages/about.mdx". */
export const appendixFiles: readonly string[] = readdirSync(join(root, 'content', 'en', 'pages'))
  .sort()
  .map((file) => `pages/${file}`);

/** What a chapter's file holds. */
export const chapterSource = (lang: Language, file: string): string =>
  readFileSync(join(root, 'content', lang, file), 'utf8').replaceAll('\r', '');
