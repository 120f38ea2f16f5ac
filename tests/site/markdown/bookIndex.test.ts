import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { type BookIndex, readBookIndex } from '../../../site/markdown/bookIndex.ts';
import { withFiles } from '../../support/chapterFolder.ts';

const figure = (id: string): string => `<Figure id="${id}">\n</Figure>\n`;

/** Reads a book of one chapter. */
function indexOf(en: string, ko: string, others: Readonly<Record<string, string>> = {}): BookIndex {
  const files = { 'content/en/02-perceptron.mdx': en, 'content/ko/02-perceptron.mdx': ko, ...others };
  return withFiles(files, (folder) => readBookIndex(join(folder, 'content'), ['en', 'ko']));
}

test('readBookIndex() numbers each kind of thing in its chapter, in both languages', () => {
  const source = `${figure('fig:a')}<Equation id="eq:a">\n</Equation>\n${figure('fig:b')}`;
  const [en, ko] = indexOf(source, source);
  const numbers = [
    ['fig:a', '2.1'],
    ['eq:a', '2.1'],
    ['fig:b', '2.2'],
  ];
  for (const chapter of [en, ko])
    assert.deepEqual(
      chapter?.labels.map(({ id, number }) => [id, number]),
      numbers,
    );
});

test('readBookIndex() gives both languages the English heading ids', () => {
  const [, ko] = indexOf('## The step\n\n### Why\n', '## 계단 함수\n\n### 왜\n');
  assert.deepEqual(ko?.headingIds, ['the-step', 'why']);
});

test('readBookIndex() does not number what stands in code', () => {
  const source = `\`\`\`mdx\n${figure('fig:code')}## No heading\n\`\`\`\n{/* ${figure('fig:comment')} */}\n`;
  const [en] = indexOf(source, source);
  assert.deepEqual([en?.labels, en?.headingIds], [[], []]);
});

test('an id used twice is refused with file, id and fix', () => {
  const twice = figure('fig:a').repeat(2);
  assert.throws(() => indexOf(twice, twice), /content\/en\/02-perceptron\.mdx: id "fig:a" is used twice; give each Figure its own/);
});

test('an id of the wrong kind is refused with file, id and fix', () => {
  assert.throws(
    () => indexOf(figure('eq:a'), figure('eq:a')),
    /content\/en\/02-perceptron\.mdx: <Figure id="eq:a">: write the id as "fig:some-name"/,
  );
});

test('a missing translation is refused with the file to add', () => {
  assert.throws(
    () => indexOf('', '', { 'content/en/03-bias.mdx': '' }),
    /content\/en\/03-bias\.mdx has no translation; add content\/ko\/03-bias\.mdx/,
  );
  assert.throws(() => indexOf('', '', { 'content/ko/03-bias.mdx': '' }), /content\/ko\/03-bias\.mdx has no counterpart in content\/en/);
});

test('ids in another order are refused with both files and ids', () => {
  const [a, b] = [figure('fig:a'), figure('fig:b')];
  assert.throws(() => indexOf(a + b, b + a), /content\/ko\/02-perceptron\.mdx: has fig:b where content\/en\/02-perceptron\.mdx has fig:a/);
});

test('a section that only one language has is refused', () => {
  assert.throws(
    () => indexOf('## One\n\n## Two\n', '## 하나\n'),
    /content\/ko\/02-perceptron\.mdx: has 1 headings, content\/en\/02-perceptron\.mdx has 2/,
  );
});

test('a chapter file with a wrong name is refused with the right pattern', () => {
  assert.throws(() => indexOf('', '', { 'content/en/bias.mdx': '' }), /content\/en\/bias\.mdx: name it NN-slug\.mdx/);
});
