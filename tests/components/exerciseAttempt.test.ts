import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSameAnswer, readAnswer } from '../../components/exercises/answer.ts';
import { freshAttempt, parseAttempt, withField } from '../../components/exercises/attempt.ts';
import { attemptStorage } from '../../components/exercises/attemptStorage.ts';

test('readAnswer() reads a number with any minus sign, with point or comma', () => {
  for (const text of ['-1.5', '−1.5', '–1.5', ' − 1,5 ', '-1,5']) assert.equal(readAnswer('number', [text]), -1.5, text);
  for (const text of ['', 'one', '1/2', '--1', '1 or 2', 'NaN', 'Infinity', '1e999'])
    assert.equal(readAnswer('number', [text]), null, text);
});

test('readAnswer() needs every field of a pair and every bit of a row', () => {
  assert.deepEqual(readAnswer('pair', ['3', '4']), [3, 4]);
  assert.equal(readAnswer('pair', ['3', '']), null);
  assert.deepEqual(readAnswer('place', ['3', '4']), [3, 4]);
  assert.equal(readAnswer('bits', ['0', ' 1', '1', '0']), '0110');
  assert.equal(readAnswer('bits', ['0', '1', '1', '2']), null);
  assert.equal(readAnswer('choice', ['']), null);
  assert.equal(readAnswer('choice', ['and']), 'and');
});

test('isSameAnswer() forgives rounding noise and nothing else', () => {
  assert.ok(isSameAnswer(0.1 + 0.2, 0.3));
  assert.ok(!isSameAnswer(1, 1.01));
  assert.ok(isSameAnswer([3, 4], [3, 4]));
  assert.ok(!isSameAnswer([3, 4], [4, 3]));
  assert.ok(!isSameAnswer(1, '1'));
});

test('parseAttempt() gives back what was kept', () => {
  const attempt = { ...withField(freshAttempt('pair', 7), 1, '12'), checked: ['', '12'], misses: 2 };
  assert.deepEqual(parseAttempt('pair', JSON.stringify(attempt)), attempt);
});

test('parseAttempt() refuses whatever is not an attempt of this form', () => {
  const kept = freshAttempt('number', 1);
  const spoilt = [
    { ...kept, seed: -1 },
    { ...kept, seed: 1.5 },
    { ...kept, seed: 'a' },
    { ...kept, misses: null },
    { ...kept, fields: ['1', '2'] },
    { ...kept, fields: [1] },
    { ...kept, fields: ['x'.repeat(1000)] },
    [],
    null,
    3,
  ];
  for (const data of spoilt) assert.equal(parseAttempt('number', JSON.stringify(data)), null, JSON.stringify(data));
  for (const text of ['', '{', 'undefined']) assert.equal(parseAttempt('number', text), null);
});

test('withField() caps what is typed', () => {
  assert.equal(withField(freshAttempt('number', 1), 0, '9'.repeat(500)).fields[0]?.length, 24);
});

test('attemptStorage works without storage, and with one that throws', (t) => {
  const set = (value: unknown) => Object.defineProperty(globalThis, 'localStorage', { configurable: true, ...(value as object) });
  t.after(() => Reflect.deleteProperty(globalThis, 'localStorage'));
  set({ value: undefined });
  assert.equal(attemptStorage.read('a'), null);
  attemptStorage.write('a', '{}');
  set({
    get: () => {
      throw new DOMException('denied', 'SecurityError');
    },
  });
  assert.equal(attemptStorage.read('a'), null);
  attemptStorage.write('a', '{}');
});

test('attemptStorage keeps each exercise under a key with a version', (t) => {
  const kept = new Map<string, string>();
  const storage = { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, text: string) => kept.set(key, text) };
  Object.defineProperty(globalThis, 'localStorage', { configurable: true, value: storage });
  t.after(() => Reflect.deleteProperty(globalThis, 'localStorage'));
  attemptStorage.write('line-crossing/ex:line', '{"seed":1}');
  assert.deepEqual([...kept.keys()], ['from-one-neuron/exercise/1/line-crossing/ex:line']);
  assert.equal(attemptStorage.read('line-crossing/ex:line'), '{"seed":1}');
});
