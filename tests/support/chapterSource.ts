import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Language, root } from './site.ts';

/** The files of the chapters, from the English folder: "02-perceptron.mdx". */
export const chapterFiles: readonly string[] = readdirSync(join(root, 'content', 'en'))
  .filter((file) => file.endsWith('.mdx'))
  .sort();

/** What a chapter's file holds. */
export const chapterSource = (lang: Language, file: string): string =>
  readFileSync(join(root, 'content', lang, file), 'utf8').replaceAll('\r', '');
