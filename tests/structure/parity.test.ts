import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { glossary } from '../../content/glossary.ts';
import { readBookIndex } from '../../site/markdown/bookIndex.ts';
import { appendixFiles, chapterFiles as chapters, chapterSource as read } from '../support/chapterSource.ts';
import { codeBlocks, codeOf, printed } from '../support/codeBlocks.ts';
import { type Language, languages, root } from '../support/site.ts';
import { sources } from '../support/sources.ts';

const prose = (source: string): string =>
  source
    .replace(/^---[\s\S]*?^---$/m, '')
    .replace(/^import .*$/gm, '')
    .replace(/^```[\s\S]*?^```/gm, '');

/** What both languages must have in common, in the order in which it stands in the chapter. */
const inOrder: Readonly<Record<string, (source: string) => readonly string[]>> = {
  imports: (source) => source.match(/^import .*$/gm) ?? [],
  'levels of headings': (source) => prose(source).match(/^#{2,4}(?= )/gm) ?? [],
  'numbered elements': (source) =>
    prose(source)
      .match(/<(Figure|Equation|Table|Exercise)\b[^>]*?\bid="[^"]*"/g)
      ?.map((tag) => tag.replace(/ caption="[^"]*"/, '')) ?? [],
  'verdicts on the notes': (source) =>
    [...prose(source).matchAll(/<NotesClaim\b[\s\S]*?>/g)].map(([tag]) => (tag.match(/(verdict|tryIt)="[^"]*"/g) ?? []).sort().join(' ')),
  'questions and summaries': (source) => prose(source).match(/<(Question|Summary)>/g) ?? [],
  'widgets and exercises with their settings': (source) =>
    prose(source).match(
      /<(?!Figure|Equation|Table|Exercise|NotesClaim|Ref|Term|Fact|SideNote|Caption|Question|Summary)[A-Z]\w*\b[^>]*>/g,
    ) ?? [],
  'displayed formulas': (source) =>
    [...prose(source).matchAll(/^\$\$\n([\s\S]*?)^\$\$/gm)].map(([, formula = '']) =>
      formula.replace(/\\text\{[^}]*\}|\\q?quad|\\[,;]|[\s()]|[.,]\s*$/g, ''),
    ),
  'languages of code': (source) => source.match(/^```\w.*$/gm) ?? [],
  'rows of tables': (source) => prose(source).match(/^\|(?=.)/gm) ?? [],
  'lines of the summary': (source) =>
    /<Summary>([\s\S]*?)<\/Summary>/
      .exec(source)?.[1]
      ?.match(/^\s*(\d+\.|[-*]) /gm)
      ?.map(() => 'line') ?? [],
};

/** What both languages must have in common, wherever the grammar puts it. */
const inAnyOrder: Readonly<Record<string, RegExp>> = {
  'terms explained': /<Term\b[^>]*?\bid="([^"]*)"/g,
  facts: /<Fact\b[^>]*?\bof="([^"]*)"/g,
  references: /<Ref\b[^>]*?\bto="([^"]*)"/g,
};

test('the languages have the same chapters and pages', () => {
  for (const lang of languages)
    assert.deepEqual(
      readdirSync(join(root, 'content', lang)).filter((file) => file.endsWith('.mdx')),
      chapters,
    );
  for (const lang of languages)
    assert.deepEqual(
      readdirSync(join(root, 'content', lang, 'pages'))
        .map((file) => `pages/${file}`)
        .sort(),
      appendixFiles,
    );
  assert.ok(readBookIndex(join(root, 'content'), languages).length === chapters.length * languages.length);
});

for (const file of chapters) {
  test(`${file} asks in at least four ways`, () => {
    const source = read('en', file);
    const kinds = [...source.matchAll(/^import (\w+) from '[^']*\/exercises\/[\w-]+\/Exercise\.astro';$/gm)].map(([, name]) => name);
    const asked = kinds.filter((name) => new RegExp(`<Exercise\\b[^>]*>\\s*<${name}\\b`).test(source));
    assert.ok(asked.length >= 4, `${asked.length} kinds of exercise`);
  });
}

for (const file of [...chapters, ...appendixFiles]) {
  for (const [what, find] of Object.entries(inOrder)) {
    test(`${file} has the same ${what} in both languages`, () => {
      assert.deepEqual(find(read('ko', file)), find(read('en', file)));
    });
  }

  for (const [what, pattern] of Object.entries(inAnyOrder)) {
    test(`${file} has the same ${what} in both languages`, () => {
      const found = (lang: Language) => [...read(lang, file).matchAll(pattern)].map(([, id]) => id).sort();
      const ids = (lang: Language) => (what === 'facts' ? found(lang) : [...new Set(found(lang))]);
      assert.deepEqual(ids('ko'), ids('en'));
    });
  }

  test(`${file} has the same code in both languages, which prints the same`, () => {
    const [ko, en] = [codeBlocks('ko', file), codeBlocks('en', file)];
    assert.deepEqual(ko.map(codeOf), en.map(codeOf));
    assert.deepEqual(ko.map(printed), en.map(printed));
  });

  test(`${file} has the same numbers in the comments of its code in both languages`, () => {
    const numbersOf = (comment: string) => comment.replace(/\bzeros?\b/g, '0').match(/\d+(\.\d+)?/g) ?? [];
    const numbers = (lang: Language) => codeBlocks(lang, file).map((block) => block.map(({ comment }) => numbersOf(comment)));
    assert.deepEqual(numbers('ko'), numbers('en'));
  });

  test(`${file} is written in the language of its folder`, () => {
    const share = (source: string) => (prose(source).match(/[가-힣]/g) ?? []).length / prose(source).length;
    assert.ok(share(read('ko', file)) > 0.15);
    assert.ok(share(read('en', file)) < 0.01);
  });
}

test('Korean is written in the plain style of a book (-다), without 습니다 and 해요', () => {
  const polite = new RegExp('\u11B8니[다까]|(세|해|[아어에예여])요(?=[.!?\\s”"\'])'.normalize('NFD'));
  const texts = sources().filter(({ file }) => /^content\/ko\/|text\.ts$|Text\.ts$|glossary/.test(file) && !file.startsWith('tests/'));
  const found = texts.flatMap(({ file, text }) =>
    text.split('\n').flatMap((line, place) => (polite.test(line.normalize('NFD')) ? [`${file}:${place + 1}: ${line.trim()}`] : [])),
  );
  assert.deepEqual(found, []);
});

test('every term of the glossary is defined in one place', async () => {
  const folder = join(root, 'content', 'glossary');
  const modules = await Promise.all(readdirSync(folder).map((file): Promise<Record<string, object>> => import(join(folder, file))));
  const ids = modules.flatMap((module) => Object.values(module).flatMap(Object.keys));
  assert.deepEqual(ids.sort(), Object.keys(glossary).sort());
});

test('every term of the glossary has name and definition in both languages', () => {
  for (const [id, { name, definition }] of Object.entries(glossary)) {
    for (const lang of languages) assert.ok(name[lang].trim() !== '' && definition[lang].trim().length > 20, `${id}, ${lang}`);
    assert.match(definition.ko, /[가-힣].*\.$/s, id);
    assert.doesNotMatch(name.en + definition.en, /[가-힣]/, id);
  }
});
