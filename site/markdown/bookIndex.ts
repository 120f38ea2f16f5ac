import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import GithubSlugger from 'github-slugger';
import type { Language } from '../../components/shared/language.ts';
import { elementOf, type LabelKind } from './labels.ts';

/** A numbered thing of a chapter. */
export interface Label {
  readonly id: string;
  readonly kind: LabelKind;
  /** "2.1": chapter and place among its kind. */
  readonly number: string;
  readonly slug: string;
}

/** A chapter file in one language. */
export interface ChapterFile {
  readonly lang: Language;
  readonly file: string;
  readonly number: number;
  readonly slug: string;
  readonly labels: readonly Label[];
  /** Ids of its headings in order: those of the English file, so that a link fits both languages. */
  readonly headingIds: readonly string[];
}

/** All chapters in all languages with what they number. */
export type BookIndex = readonly ChapterFile[];

/**
 * Reads the chapters under `folder`/{en,ko}.
 * @throws Error naming file, id and fix where an id is used twice or the languages differ in files, ids or headings.
 */
export function readBookIndex(folder: string, languages: readonly Language[]): BookIndex {
  const [first, ...others] = languages;
  if (first === undefined) throw new Error('book.config.ts: languages must name at least one language.');
  const leading = readLanguage(folder, first);
  const following = others.map((lang) => readLanguage(folder, lang));
  for (const chapters of following) compareLanguages(leading, chapters);
  const ids = new Map(leading.map((chapter) => [chapter.slug, chapter.headingIds]));
  return [leading, ...following].flat().map((chapter) => ({ ...chapter, headingIds: ids.get(chapter.slug) ?? chapter.headingIds }));
}

function readLanguage(folder: string, lang: Language): ChapterFile[] {
  const names = readdirSync(join(folder, lang))
    .filter((name) => name.endsWith('.mdx'))
    .sort();
  return names.map((name) => {
    const file = `content/${lang}/${name}`;
    const match = /^(\d\d)-([a-z0-9-]+)\.mdx$/.exec(name);
    if (match?.[1] === undefined || match[2] === undefined) throw new Error(`${file}: name it NN-slug.mdx, as in 02-perceptron.mdx.`);
    const source = withoutCode(readFileSync(join(folder, lang, name), 'utf8'));
    const chapter = { number: Number(match[1]), slug: match[2] };
    return { lang, file, ...chapter, labels: readLabels(file, source, chapter), headingIds: readHeadings(source) };
  });
}

/** A page after the chapters (content/en/pages/notation.mdx), which numbers nothing but may refer to chapters; null where the path is none. */
export function readPage(folder: string, path: string, languages: readonly Language[]): ChapterFile | null {
  const [first] = languages;
  const [, folderName, slug] = /^content\/(\w\w)\/pages\/([a-z-]+)\.mdx$/.exec(path) ?? [];
  const lang = languages.find((language) => language === folderName);
  if (first === undefined || lang === undefined || slug === undefined) return null;
  const leading = readFileSync(join(folder, first, 'pages', `${slug}.mdx`), 'utf8');
  return { lang, file: path, number: 0, slug, labels: [], headingIds: readHeadings(withoutCode(leading)) };
}

function readLabels(file: string, source: string, { number, slug }: { number: number; slug: string }): Label[] {
  const labels: Label[] = [];
  for (const [, element = '', id = ''] of source.matchAll(/<(Figure|Equation|Table|Exercise)\b[^>]*?\bid="([^"]*)"/g)) {
    const kind = (Object.keys(elementOf) as LabelKind[]).find((key) => elementOf[key] === element) ?? 'fig';
    if (!new RegExp(`^${kind}:[a-z0-9-]+$`).test(id))
      throw new Error(`${file}: <${element} id="${id}">: write the id as "${kind}:some-name".`);
    if (labels.some((label) => label.id === id)) throw new Error(`${file}: id "${id}" is used twice; give each ${element} its own.`);
    labels.push({ id, kind, slug, number: `${number}.${labels.filter((label) => label.kind === kind).length + 1}` });
  }
  return labels;
}

function readHeadings(source: string): string[] {
  const slugger = new GithubSlugger();
  return [...source.matchAll(/^#{2,3} (.+)$/gm)].map(([, text = '']) => slugger.slug(text.replace(/[$*_`]|<[^>]+>|\\\w+/g, '')));
}

const withoutCode = (source: string): string => source.replace(/^```[\s\S]*?^```/gm, '').replace(/\{\/\*[\s\S]*?\*\/\}/g, '');

function compareLanguages(leading: readonly ChapterFile[], following: readonly ChapterFile[]): void {
  for (const chapter of leading) {
    const twin = following.find(({ slug, number }) => slug === chapter.slug && number === chapter.number);
    if (twin === undefined)
      throw new Error(`${chapter.file} has no translation; add ${chapter.file.replace(/\/\w\w\//, `/${following[0]?.lang ?? 'ko'}/`)}.`);
    const difference = firstDifference(
      chapter.labels.map(({ id }) => id),
      twin.labels.map(({ id }) => id),
    );
    if (difference !== null)
      throw new Error(
        `${twin.file}: has ${difference[1]} where ${chapter.file} has ${difference[0]}; both need the same ids in the same order.`,
      );
    const [ours, theirs] = [chapter.headingIds.length, twin.headingIds.length];
    if (ours !== theirs) throw new Error(`${twin.file}: has ${theirs} headings, ${chapter.file} has ${ours}; both need the same sections.`);
  }
  const extra = following.find((twin) => !leading.some(({ slug }) => slug === twin.slug));
  if (extra !== undefined)
    throw new Error(`${extra.file} has no counterpart in content/${leading[0]?.lang ?? 'en'}; add it or remove this one.`);
}

function firstDifference(left: readonly string[], right: readonly string[]): readonly [string, string] | null {
  const place = Array.from({ length: Math.max(left.length, right.length) }, (_, i) => i).find((i) => left[i] !== right[i]);
  return place === undefined ? null : [left[place] ?? 'nothing', right[place] ?? 'nothing'];
}
