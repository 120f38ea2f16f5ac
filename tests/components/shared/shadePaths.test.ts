import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { shadePaths } from '../../../components/shared/shadePaths.ts';

/** The shade that the paths give each cell; 0 where none covers it. */
function painted(paths: ReturnType<typeof shadePaths>, count: number, width: number): number[] {
  const cells = Array(count).fill(0);
  for (const [shade, path] of paths)
    for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
      assert.ok(Number(x) + Number(length) <= width, 'a stroke stays in its row');
      for (let n = 0; n < Number(length); n++) cells[Number(y) * width + Number(x) + n] = shade;
    }
  return cells;
}

test('shadePaths() draws cells of one shade in a row as one stroke', () => {
  assert.deepEqual(shadePaths([1, 1, 0, 1, -3, 3], 3, 3), [
    [5 / 15, 'M0 0h2v1h-2zM0 1h1v1h-1z'],
    [-1, 'M1 1h1v1h-1z'],
    [1, 'M2 1h1v1h-1z'],
  ]);
});

test('shadePaths() leaves out what is not known yet', () => {
  assert.deepEqual(shadePaths([1, 1, 1, 1], 2, 1, 3), [[1, 'M0 0h2v1h-2zM0 1h1v1h-1z']]);
});

test('shadePaths() gives every cell the nearest of its shades, and none to what is 0 or no number', () => {
  const cell = fc.oneof(fc.double({ min: -4, max: 4, noNaN: true }), fc.constantFrom(0, Number.NaN, 9, -9));
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 40 }), fc.integer({ min: 1, max: 7 }), (cells, width) => {
      const shades = painted(shadePaths(cells, width, 4), cells.length, width);
      cells.forEach((value, place) => {
        const due = Number.isNaN(value) ? 0 : Math.max(-1, Math.min(1, value / 4));
        assert.ok(Math.abs((shades[place] ?? 0) - due) <= 1 / 30 + 1e-9);
      });
    }),
  );
});
