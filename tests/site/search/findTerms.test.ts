import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { glossary } from '../../../content/glossary.ts';
import { findTerms } from '../../../site/search/findTerms.ts';

test('findTerms() finds every term by its name in either language, first', () => {
  for (const [id, { name }] of Object.entries(glossary))
    for (const word of Object.values(name)) {
      const best = findTerms(word, 'en').filter(({ distance }) => distance === 0);
      assert.ok(
        best.some((found) => found.id === id),
        `${id} by ${word}`,
      );
    }
});

test('findTerms() finds a term by a word for it that the book does not use, and says which', () => {
  const [found] = findTerms('컨볼루션', 'ko');
  assert.equal(found?.id, 'convolution');
  assert.equal(found?.synonym, '컨볼루션');
  assert.equal(findTerms('합성곱', 'ko')[0]?.synonym, '');
  assert.equal(findTerms('합성곱', 'en')[0]?.id, 'convolution');
});

test('findTerms() takes the very word before its beginning, and that before a part', () => {
  assert.deepEqual(
    findTerms('feature', 'en').map(({ id }) => id),
    ['feature', 'feature-map', 'filter'],
  );
});

test('findTerms() finds at most three, and nothing for a single letter or for nonsense', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (query) => findTerms(query, 'ko').length <= 3));
  assert.deepEqual(findTerms('a', 'en'), []);
  assert.deepEqual(findTerms('zebra crossing', 'en'), []);
});
