import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { scenarioQuery } from '../../components/instructors/scenarioQuery.ts';

test('scenarioQuery() writes values first, then what is locked and hidden, then the question', () => {
  const query = scenarioQuery({ state: 'w1=0.5&b=-0.7', lock: ['b', 'w1'], hide: ['tie'], ask: ' Which gate? ' });
  assert.equal(query, '?w1=0.5&b=-0.7&lock=b,w1&hide=tie&ask=Which%20gate%3F');
});

test('scenarioQuery() of a figure as it is is empty', () => {
  assert.equal(scenarioQuery({ state: '', lock: [], hide: [], ask: '  ' }), '');
});

test('scenarioQuery() lets no value take the place of a lock or a question', () => {
  assert.equal(scenarioQuery({ state: 'lock=all&ask=x&w1=1', lock: [], hide: [], ask: '' }), '?w1=1');
});

test('what scenarioQuery() writes reads as it was, whatever the question', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 280 }), (ask) => {
      const read = new URLSearchParams(scenarioQuery({ state: '', lock: [], hide: [], ask }));
      assert.equal(read.get('ask') ?? '', ask.trim());
    }),
  );
});
