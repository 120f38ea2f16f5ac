import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { centreInk } from '../../../../components/shared/digits/centreInk.ts';
import { anyInk } from '../../../support/paramArbitraries.ts';

test('centreInk() moves the ink to the middle', () => {
  const corner = [
    [1, 1, 0, 0, 0],
    [0, 1, 0, 0, 0],
    [0, 1, 0, 0, 0],
    [0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0],
  ];
  assert.deepEqual(centreInk(corner), [
    [0, 0, 0, 0, 0],
    [0, 1, 1, 0, 0],
    [0, 0, 1, 0, 0],
    [0, 0, 1, 0, 0],
    [0, 0, 0, 0, 0],
  ]);
});

test('centreInk() loses no ink', () => {
  const total = (ink: readonly (readonly number[])[]) => ink.flat().reduce((sum, cell) => sum + Math.round(cell * 15), 0);
  fc.assert(
    fc.property(anyInk, (ink) => {
      assert.equal(total(centreInk(ink)), total(ink));
    }),
  );
});
