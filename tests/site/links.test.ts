import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { book } from '../../book.config.ts';
import { brokenLinks, parsePage } from '../support/html.ts';
import { builtPages, dist } from '../support/site.ts';

const pages = builtPages();
const origin = new URL(book.url).origin;
const htmlOf = (path: string): string => readFileSync(join(dist, path, path.endsWith('/') ? 'index.html' : ''), 'utf8');

test('every internal link and fragment of the built site leads somewhere', () => {
  assert.ok(pages.length > 0);
  assert.deepEqual(
    brokenLinks(
      dist,
      '/',
      pages.map(({ path }) => path),
      origin,
    ),
    [],
  );
});

test('no page has an id twice', () => {
  const twice = pages.flatMap(({ path }) => {
    const { ids } = parsePage(htmlOf(path));
    return ids.filter((id, place) => ids.indexOf(id) !== place).map((id) => `${path}: ${id}`);
  });
  assert.deepEqual(twice, []);
});

test('no page shows a value that was not computed', () => {
  const broken = pages.flatMap(({ path }) => {
    const words =
      htmlOf(path)
        .replace(/<(script|style|code|pre)\b[\s\S]*?<\/\1>/g, '')
        .replace(/ props="[^"]*"/g, '')
        .match(/\b(NaN|undefined|Infinity|null)\b|\[object \w+\]/g) ?? [];
    return words.map((word) => `${path}: ${word}`);
  });
  assert.deepEqual(broken, []);
});

test('the link check finds what is broken', () => {
  const html = '<a href="#there"></a><a href="#gone"></a><a href="../missing/">x</a><img src="/elsewhere.png"><p id="there">';
  const { ids, references } = parsePage(html);
  assert.deepEqual(ids, ['there']);
  assert.deepEqual(references, ['#there', '#gone', '../missing/', '/elsewhere.png']);
});
