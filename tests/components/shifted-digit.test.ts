import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { initialValues } from '../../components/shared/params.ts';
import { side } from '../../components/shared/permutation.ts';
import { readLayer } from '../../components/widgets/pixel-shuffle/layer.ts';
import { trainedLayer } from '../../components/widgets/pixel-shuffle/trainedLayer.ts';
import { movedBy, shiftOf } from '../../components/widgets/shifted-digit/model.ts';
import { params } from '../../components/widgets/shifted-digit/params.ts';
import { text } from '../../components/widgets/shifted-digit/text.ts';
import { valuesOf } from '../support/paramArbitraries.ts';

const layer = readLayer((await trainedLayer()).letters);
const initial = initialValues(params);

test('movedBy() moves every cell, loses what leaves and lets paper in', () => {
  const picture = Float32Array.from({ length: side * side }, (_, place) => place + 1);
  const moved = movedBy(picture, 2, -1);
  assert.equal(moved[0 * side + 2], picture[1 * side + 0]);
  assert.deepEqual([moved[0], moved[27 * side + 5]], [0, 0]);
});

test('shiftOf() opens with an answer that the move changes and a feature map that it only moves', () => {
  const { still, moved, differing } = shiftOf(initial, layer);
  assert.deepEqual([still.answer, moved.answer, differing], [9, 3, 0]);
});

test('shiftOf() finds the map of the moved picture equal to the moved map wherever no ink comes near the border', () => {
  fc.assert(
    fc.property(valuesOf(params), (values) => {
      const { still, differing } = shiftOf(values, layer);
      const inked = [...still.picture].flatMap((ink, place) => (ink > 0 ? [place] : []));
      const isInside = (cell: number) => cell >= 1 && cell <= side - 2;
      const staysInside = inked.every(
        (place) => isInside(Math.floor(place / side) + values.down) && isInside((place % side) + values.right),
      );
      const wasInside = inked.every((place) => isInside(Math.floor(place / side)) && isInside(place % side));
      if (staysInside && wasInside) assert.equal(differing, 0);
      for (const words of [text.en, text.ko]) assert.doesNotMatch(words.conv(differing), /undefined|NaN/);
    }),
    { numRuns: 60 },
  );
});

test('shiftOf() counts the cells at the border that have changed', () => {
  assert.ok(shiftOf({ ...initial, digit: '2', right: 6 }, layer).differing > 0);
});
