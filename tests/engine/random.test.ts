import assert from 'node:assert/strict';
import { test } from 'node:test';
import { random } from '../../engine/index.ts';

const draw = <Item>(count: number, next: () => Item) => Array.from({ length: count }, next);
const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;

test('random() gives the same numbers for the same seed, others for another', () => {
  const [a, b, c] = [random(7), random(7), random(8)];
  const first = draw(10, () => a.uniform());
  assert.deepEqual(
    draw(10, () => b.uniform()),
    first,
  );
  assert.notDeepEqual(
    draw(10, () => c.uniform()),
    first,
  );
});

test('random() tells seeds beyond 32 bits apart', () => {
  assert.notEqual(random(2 ** 32).uniform(), random(0).uniform());
  assert.notEqual(random(-1).uniform(), random(2 ** 32 - 1).uniform());
});

test('random() of neighbouring seeds gives unrelated first numbers', () => {
  const firsts = draw(10_000, () => 0).map((_, seed) => random(seed).uniform(-1, 1));
  const products = firsts.slice(1).map((value, i) => value * Number(firsts[i]));
  assert.ok(Math.abs(mean(firsts)) < 0.03 && Math.abs(mean(products)) < 0.02);
});

test('random() never changes: a link with a seed shows the same figure for ever', () => {
  const source = random(2024);
  const drawn = draw(4, () => source.integer(0, 1_000_000));
  assert.deepEqual(drawn, [196775, 385675, 420277, 491528]);
});

test('random() refuses a seed that is not whole', () => {
  for (const seed of [0.5, Number.NaN, Infinity]) assert.throws(() => random(seed), RangeError);
});

test('uniform() stays in [low, high) and fills it evenly', () => {
  const source = random(1);
  const values = draw(10_000, () => source.uniform(-2, 3));
  assert.ok(values.every((value) => value >= -2 && value < 3));
  assert.ok(Math.abs(mean(values) - 0.5) < 0.05);
  for (const low of [-2, -1, 0, 1, 2]) {
    const share = values.filter((value) => value >= low && value < low + 1).length;
    assert.ok(Math.abs(share - 2000) < 150, `${share} of 10000 in [${low}, ${low + 1})`);
  }
});

test('uniform() numbers do not follow from the ones before', () => {
  const source = random(3);
  const values = draw(10_000, () => source.uniform(-1, 1));
  const products = values.slice(1).map((value, i) => value * Number(values[i]));
  assert.ok(Math.abs(mean(products)) < 0.02);
});

test('normal() has the mean and the standard deviation asked for', () => {
  const source = random(1);
  const values = draw(10_000, () => source.normal(5, 2));
  const average = mean(values);
  const variance = mean(values.map((value) => (value - average) ** 2));
  const within = values.filter((value) => Math.abs(value - 5) < 2).length;
  assert.ok(Math.abs(average - 5) < 0.1);
  assert.ok(Math.abs(variance - 4) < 0.2);
  assert.ok(Math.abs(within - 6827) < 200, `${within} of 10000 within one deviation`);
});

test('integer() reaches every number of [low, high) and no other', () => {
  const source = random(1);
  const seen = new Set(draw(200, () => source.integer(-1, 3)));
  assert.deepEqual(
    [...seen].sort((a, b) => a - b),
    [-1, 0, 1, 2],
  );
});

test('integer() and pick() refuse an empty choice', () => {
  assert.throws(() => random(1).integer(2, 2), RangeError);
  assert.throws(() => random(1).integer(0, 1.5), RangeError);
  assert.throws(() => random(1).pick([]), RangeError);
});

test('pick() reaches every item', () => {
  const source = random(1);
  assert.deepEqual(new Set(draw(100, () => source.pick(['a', 'b', 'c']))), new Set('abc'));
});

test('shuffle() returns the same items in every possible order, leaving the old array', () => {
  const [source, items] = [random(1), ['a', 'b', 'c']];
  const orders = new Set(draw(200, () => source.shuffle(items).join('')));
  assert.deepEqual([...orders].sort(), ['abc', 'acb', 'bac', 'bca', 'cab', 'cba']);
  assert.deepEqual(items, ['a', 'b', 'c']);
});
