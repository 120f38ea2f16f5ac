import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { emptyDrawing, readDrawing, writeDrawing } from '../../../../components/shared/digits/drawing.ts';
import { anyInk, hostileText } from '../../../support/paramArbitraries.ts';

test('a drawing comes back from its link as it was', () => {
  fc.assert(fc.property(anyInk, (ink) => assert.deepEqual(readDrawing(writeDrawing(ink)), ink)));
});

test('an empty drawing is an empty text', () => {
  assert.equal(writeDrawing(emptyDrawing), '');
  assert.deepEqual(readDrawing(''), emptyDrawing);
});

test('writeDrawing() writes levels as digits and empty cells as runs', () => {
  const ink = emptyDrawing.map((row, i) => row.map((_, j) => (i === 1 && j < 2 ? (j === 0 ? 1 : 0.4) : 0)));
  assert.equal(writeDrawing(ink), 'ZBf6');
});

test('readDrawing() takes no text for a drawing that is none, and never throws', () => {
  for (const text of ['0', 'g', 'Z1 ', 'é', 'Z'.repeat(31), 'f'.repeat(785)]) assert.equal(readDrawing(text), null, text);
  fc.assert(
    fc.property(hostileText, (text) => {
      const ink = readDrawing(text);
      assert.ok(ink === null || ink.flat().every((cell) => cell >= 0 && cell <= 1));
    }),
  );
});
