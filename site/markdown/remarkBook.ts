import { basename, join, relative, sep } from 'node:path';
import type { Heading, Root } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { VFile } from 'vfile';
import type { Language } from '../../components/shared/language.ts';
import { facts } from '../../content/facts.ts';
import { glossary } from '../../content/glossary.ts';
import { type BookIndex, type ChapterFile, readBookIndex, readPage } from './bookIndex.ts';
import { chapterText, elementOf, labelText } from './labels.ts';

type Element = MdxJsxFlowElement | MdxJsxTextElement;

interface Options {
  /** The project's folder. */
  readonly root: string;
  readonly languages: readonly Language[];
  /** The folder the site is served from, with a slash at both ends. */
  readonly base: string;
  /** The chapters that are shown, by file name; all of them if null. */
  readonly chapters?: readonly string[] | null;
}

/**
 * Gives the elements of a chapter what they cannot know: language, number, the text and address of a reference.
 * A reference to something that does not exist stops the build with file, line and fix; one to a chapter that is not
 * shown is no link.
 */
export function remarkBook({ root, languages, base, chapters = null }: Options) {
  return (tree: Root, file: VFile): void => {
    const path = relative(root, file.path).split(sep).join('/');
    const index = readBookIndex(join(root, 'content'), languages);
    const chapter = index.find((candidate) => candidate.file === path) ?? readPage(join(root, 'content'), path, languages);
    if (chapter === null) return;
    const context = { chapter, index, base, chapters, file };
    visit(tree, context, {});
    setHeadingIds(tree, chapter);
  };
}

interface Context {
  readonly chapter: ChapterFile;
  readonly index: BookIndex;
  readonly base: string;
  readonly chapters: readonly string[] | null;
  readonly file: VFile;
}

type Attributes = Readonly<Record<string, string>>;

/** Walks the tree; what stands inside a numbered element inherits its id and label. */
function visit(node: Root | Root['children'][number] | Element, context: Context, inherited: Attributes): void {
  let passedOn = inherited;
  if (isComponent(node)) {
    const own = attributesOf(node, context);
    if (own.figure !== undefined) passedOn = { figure: own.figure, label: own.label ?? '' };
    addAttributes(node, { lang: context.chapter.lang, ...inherited, ...own });
  }
  if ('children' in node) for (const child of node.children) visit(child as Element, context, passedOn);
}

const isComponent = (node: { type: string; name?: unknown }): node is Element =>
  (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && typeof node.name === 'string' && /^[A-Z]/.test(node.name);

/** What an element of this name is given; an unknown id fails the build. */
function attributesOf(node: Element, context: Context): Attributes {
  const name = node.name ?? '';
  const { chapter } = context;
  if (Object.values(elementOf).includes(name)) {
    const label = chapter.labels.find(({ id }) => id === textOf(node, 'id'));
    if (label === undefined) return fail(node, context, 'needs an id', `write <${name} id="…">`);
    return { figure: label.id, label: labelText(chapter.lang, label.kind, label.number) };
  }
  const reference = { Ref: 'to', NotesClaim: 'tryIt' }[name];
  if (reference !== undefined) return resolve(node, context, textOf(node, reference) ?? '');
  if (name === 'Term') {
    check(node, context, 'id', Object.keys(glossary), 'content/glossary.ts');
    checkTerm(node, context, textOf(node, 'id') as keyof typeof glossary);
    return { place: String(node.position?.start.offset ?? 0) };
  }
  if (name === 'Fact') check(node, context, 'of', Object.keys(facts), 'content/facts.ts');
  return {};
}

/** The address and the text of a reference to a chapter or to something numbered. */
function resolve(node: Element, context: Context, id: string): Attributes {
  const { chapter, index, base, chapters } = context;
  const own = index.filter(({ lang }) => lang === chapter.lang);
  const link = (slug: string, anchor = ''): Attributes => {
    if (slug === chapter.slug) return { href: anchor };
    const isShown = chapters === null || own.some(({ slug: name, file }) => name === slug && chapters.includes(basename(file, '.mdx')));
    return isShown ? { href: `${base}${chapter.lang}/${slug}/${anchor}` } : {};
  };
  if (id.startsWith('ch:')) {
    const target = own.find(({ slug }) => `ch:${slug}` === id);
    if (target !== undefined) return { ...link(target.slug), text: chapterText(chapter.lang, target.number) };
  }
  const label = own.flatMap(({ labels }) => labels).find((candidate) => candidate.id === id);
  if (label !== undefined) return { ...link(label.slug, `#${id}`), text: labelText(chapter.lang, label.kind, label.number) };
  const known = own.flatMap(({ labels, slug }) => [`ch:${slug}`, ...labels.map((candidate) => candidate.id)]);
  return fail(node, context, `refers to "${id}", which does not exist`, `use one of ${known.join(', ')}, or declare it`);
}

/** A term must have its name and definition in the chapter's language. */
function checkTerm(node: Element, context: Context, id: keyof typeof glossary): void {
  const { lang } = context.chapter;
  for (const part of ['name', 'definition'] as const)
    if (!glossary[id][part][lang]) fail(node, context, `names "${id}", which has no ${part} in "${lang}"`, 'add it in content/glossary');
}

function check(node: Element, context: Context, attribute: string, known: readonly string[], place: string): void {
  const id = textOf(node, attribute) ?? '';
  if (!known.includes(id))
    fail(node, context, `has ${attribute}="${id}", which ${place} does not hold`, `use one of ${known.join(', ')}, or add it there`);
}

function fail(node: Element, { chapter }: Context, problem: string, fix: string): never {
  throw new Error(`${chapter.file}:${node.position?.start.line ?? 1}: <${node.name}> ${problem}; ${fix}.`);
}

const textOf = (node: Element, name: string): string | undefined => {
  const attribute = node.attributes.find((candidate) => candidate.type === 'mdxJsxAttribute' && candidate.name === name);
  return typeof attribute?.value === 'string' ? attribute.value : undefined;
};

function addAttributes(node: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (textOf(node, name) === undefined) node.attributes.push({ type: 'mdxJsxAttribute', name, value } satisfies MdxJsxAttribute);
  }
}

function setHeadingIds(tree: Root, chapter: ChapterFile): void {
  const headings = tree.children.filter((node): node is Heading => node.type === 'heading' && node.depth > 1);
  headings.forEach((heading, place) => {
    heading.data = { ...heading.data, ...{ hProperties: { id: chapter.headingIds[place] ?? '' } } };
  });
}
