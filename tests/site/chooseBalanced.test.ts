import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseBalanced } from '../../site/build/chooseBalanced.ts';

/** Labels 0, 1, … 9, 0, 1, … */
const labels = Uint8Array.from({ length: 400 }, (_, place) => place % 10);

test('chooseBalanced() chooses no image twice and ten of each digit in every hundred', () => {
  const chosen = chooseBalanced(labels, 300, 1);
  assert.equal(new Set(chosen).size, 300);
  for (const start of [0, 100, 200]) {
    const hundred = chosen.slice(start, start + 100).map((place) => labels[place]);
    assert.deepEqual(
      hundred.toSorted(),
      Array.from({ length: 100 }, (_, i) => Math.floor(i / 10)),
    );
    assert.notDeepEqual(hundred, hundred.toSorted());
  }
});

test('chooseBalanced() chooses the same images for the same seed, others for another', () => {
  assert.deepEqual(chooseBalanced(labels, 100, 1), chooseBalanced(labels, 100, 1));
  assert.notDeepEqual(new Set(chooseBalanced(labels, 100, 1)), new Set(chooseBalanced(labels, 100, 2)));
});

test('chooseBalanced() leaves alone what is taken', () => {
  const taken = Array.from({ length: 100 }, (_, place) => 3 * place);
  const chosen = new Set(chooseBalanced(labels, 300, 1, taken));
  assert.ok(chosen.isDisjointFrom(new Set(taken)));
});

test('chooseBalanced() names the digit of which there are too few', () => {
  assert.throws(() => chooseBalanced(labels, 400, 1, [17]), /must find 40 images of the digit 7, got too few; choose fewer/);
});

test('chooseBalanced() refuses a count that is not whole hundreds', () => {
  assert.throws(() => chooseBalanced(labels, 150, 1), /count must be a multiple of 100, got 150; round it/);
});
