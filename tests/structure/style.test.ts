import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Source, sources } from '../support/sources.ts';

const files = sources();
const product = files.filter(({ file }) => !file.startsWith('tests/'));

/** "file:line: text" of every line that matches. */
function linesWith(pattern: RegExp, among: readonly Source[]): string[] {
  const found = ({ file, text }: Source) =>
    text.split('\n').flatMap((line, place) => (pattern.test(line) ? [`${file}:${place + 1}: ${line.trim()}`] : []));
  return among.flatMap(found);
}

test('colours are named by role: only tokens.css spells one out', () => {
  const painted = product.filter(({ file }) => /\.(css|astro|tsx)$/.test(file) && !file.endsWith('/tokens.css'));
  const colour = /(?<![&\w/])#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})\b(?![\w-]*[:.])|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch)a?\(/i;
  assert.deepEqual(linesWith(colour, painted), []);
});

test('nothing is left for later', () => {
  const unfinished = new RegExp(['TO', 'DO|FIX', 'ME|XX', 'X\\b|lorem ip', 'sum'].join(''));
  assert.deepEqual(linesWith(unfinished, files), []);
});

test('no test sleeps, skips or runs alone', () => {
  const tests = files.filter(({ file }) => file.startsWith('tests/') && !file.startsWith('tests/structure/'));
  assert.deepEqual(linesWith(/waitForTimeout|\.only\(|test\.fixme|test\.skip\(/, tests), []);
});

test('files stay short enough to be read at once', (context) => {
  for (const { file, text } of files) {
    const lines = text.split('\n').length;
    const isProse = file.endsWith('.mdx') || /glossary|text\.ts$/.test(file);
    if (lines > 150 && !isProse) context.diagnostic(`${file} has ${lines} lines`);
  }
});

test('every export says what it is', () => {
  const modules = product.filter(
    ({ file }) => /^(engine|components)\/.*\.tsx?$|^site\/(?!content\.config)/.test(file) && !/text\.ts$|\.(astro|css)$/.test(file),
  );
  assert.deepEqual(modules.flatMap(bareExports), []);
});

/** Exports without a doc comment right above; overloads share the first one's. */
function bareExports({ file, text }: Source): string[] {
  const lines = text.split('\n');
  const nameOf = (line = ''): string | undefined => /^export (?:async )?(?:const|function|interface|class) (\w+)/.exec(line)?.[1];
  return lines.flatMap((line, place) => {
    const before = lines[place - 1] ?? '';
    const isSaid = nameOf(line) === undefined || /\*\/\s*$/.test(before) || nameOf(before) === nameOf(line);
    return isSaid ? [] : [`${file}:${place + 1}: ${line}`];
  });
}
