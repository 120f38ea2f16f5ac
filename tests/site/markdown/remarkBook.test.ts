import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Heading, Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { VFile } from 'vfile';
import { remarkBook } from '../../../site/markdown/remarkBook.ts';
import { withFiles } from '../../support/chapterFolder.ts';

const figure = '## Try\n<Figure id="fig:gate">\n</Figure>\n';

/** An element of a chapter as the MDX parser gives it. */
function element(name: string, attributes: Readonly<Record<string, string>>, children: MdxJsxFlowElement[] = []): MdxJsxFlowElement {
  const listed = Object.entries(attributes).map(([key, value]) => ({ type: 'mdxJsxAttribute' as const, name: key, value }));
  const place = { line: 7, column: 1 };
  return { type: 'mdxJsxFlowElement', name, attributes: listed, children, position: { start: place, end: place } };
}

const attributesAfter = (...children: Root['children']) => attributesWhere(null, ...children);

/** Runs the plugin on these nodes of a Korean chapter 2, beside a chapter 3, and returns the first node's attributes. */
function attributesWhere(chapters: readonly string[] | null, ...children: Root['children']): Record<string, unknown> {
  const files = Object.fromEntries(
    ['en', 'ko'].flatMap((lang) => [
      [`content/${lang}/02-perceptron.mdx`, figure],
      [`content/${lang}/03-bias.mdx`, '<Equation id="eq:threshold">\n</Equation>\n'],
    ]),
  );
  return withFiles(files, (folder) => {
    const transform = remarkBook({ root: folder, languages: ['en', 'ko'], base: '/book/', chapters });
    transform({ type: 'root', children }, new VFile({ path: join(folder, 'content/ko/02-perceptron.mdx') }));
    const [first] = children as MdxJsxFlowElement[];
    return Object.fromEntries((first?.attributes ?? []).map((attribute) => ('name' in attribute ? [attribute.name, attribute.value] : [])));
  });
}

test('a reference in the same chapter gets its text and a fragment', () => {
  assert.deepEqual(attributesAfter(element('Ref', { to: 'fig:gate' })), {
    to: 'fig:gate',
    lang: 'ko',
    href: '#fig:gate',
    text: '그림 2.1',
  });
});

test('a reference to another chapter gets the address of its page, within the base', () => {
  const { href, text } = attributesAfter(element('Ref', { to: 'eq:threshold' }));
  assert.deepEqual([href, text], ['/book/ko/bias/#eq:threshold', '식 3.1']);
  assert.equal(attributesAfter(element('Ref', { to: 'ch:bias' })).href, '/book/ko/bias/');
});

test('a chapter that is not shown is named without a link', () => {
  const { href, text } = attributesWhere(['02-perceptron'], element('Ref', { to: 'eq:threshold' }));
  assert.deepEqual([href, text], [undefined, '식 3.1']);
  assert.equal(attributesWhere(['02-perceptron', '03-bias'], element('Ref', { to: 'ch:bias' })).href, '/book/ko/bias/');
});

test('what stands in a figure learns its id, label and language', () => {
  const widget = element('Perceptron', { w1: '1' });
  attributesAfter(element('Figure', { id: 'fig:gate' }, [widget]));
  const given = Object.fromEntries(widget.attributes.map((attribute) => ('name' in attribute ? [attribute.name, attribute.value] : [])));
  assert.deepEqual(given, { w1: '1', lang: 'ko', figure: 'fig:gate', label: '그림 2.1' });
});

test('headings bear the English ids', () => {
  const heading: Heading = { type: 'heading', depth: 2, children: [{ type: 'text', value: '해 보기' }] };
  attributesAfter(heading);
  assert.deepEqual(heading.data, { hProperties: { id: 'try' } });
});

const mistakes = [
  {
    node: element('Ref', { to: 'fig:nowhere' }),
    says: /<Ref> refers to "fig:nowhere", which does not exist; use one of ch:perceptron, fig:gate/,
  },
  { node: element('NotesClaim', { tryIt: 'fig:nowhere' }), says: /<NotesClaim> refers to "fig:nowhere"/ },
  {
    node: element('Term', { id: 'no-term' }),
    says: /<Term> has id="no-term", which content\/glossary\.ts does not hold; use one of .*bias/,
  },
  { node: element('Fact', { of: 'no.fact' }), says: /<Fact> has of="no\.fact", which content\/facts\.ts does not hold; use one of / },
  { node: element('Figure', {}), says: /<Figure> needs an id; write <Figure id="…">/ },
];
for (const { node, says } of mistakes) {
  test(`<${node.name}> with a mistake stops the build with file, line and fix`, () => {
    assert.throws(() => attributesAfter(node), new RegExp(`^Error: content/ko/02-perceptron\\.mdx:7: ${says.source}`));
  });
}
