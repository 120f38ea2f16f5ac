import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { initialValues } from '../../components/shared/params.ts';
import { particle } from '../../components/shared/particle.ts';
import { inverseOf, permuteColumns, pixelOrder, side } from '../../components/shared/permutation.ts';
import { largestWeight, readLayer } from '../../components/widgets/pixel-shuffle/layer.ts';
import { readLetters, writeLetters } from '../../components/widgets/pixel-shuffle/letters.ts';
import { cellOf, shuffleOf, traceWindow } from '../../components/widgets/pixel-shuffle/model.ts';
import { params } from '../../components/widgets/pixel-shuffle/params.ts';
import { text } from '../../components/widgets/pixel-shuffle/text.ts';
import { trainedLayer } from '../../components/widgets/pixel-shuffle/trainedLayer.ts';
import { valuesOf } from '../support/paramArbitraries.ts';

const pixels = Array.from({ length: side * side }, (_, place) => place);
const { letters, accuracy } = await trainedLayer();
const layer = readLayer(letters);
const initial = initialValues(params);

describe('pixelOrder()', () => {
  test('puts every pixel in one place, within its own tile', () => {
    for (const tile of params.tile.options.map(Number)) {
      const order = pixelOrder(7, tile);
      assert.deepEqual(
        [...order].sort((a, b) => a - b),
        pixels,
      );
      const tileOf = (place: number) => cellOf(place).map((cell) => Math.floor(cell / tile));
      for (const place of pixels) assert.deepEqual(tileOf(order[place] ?? -1), tileOf(place));
    }
  });

  test('is fixed by its seed, and undone by its inverse', () => {
    const order = pixelOrder(3, 28);
    assert.deepEqual(pixelOrder(3, 28), order);
    assert.notDeepEqual(pixelOrder(4, 28), order);
    const there = permuteColumns(pixels, order);
    assert.deepEqual([...permuteColumns(there, inverseOf(order))], pixels);
  });

  test('with tiles of one cell changes nothing', () => {
    assert.deepEqual(pixelOrder(5, 1), pixels);
  });
});

test('permuteColumns() puts the columns of every row in the same order', () => {
  assert.deepEqual([...permuteColumns([1, 2, 3, 4, 5, 6], [2, 0, 1])], [3, 1, 2, 6, 4, 5]);
});

test('letters hold whole numbers of both signs', () => {
  assert.equal(writeLetters([-9, 0, 9], -9), 'ajs');
  assert.deepEqual([...readLetters('ajs', -9)], [-9, 0, 9]);
});

test('particle() follows the sound in which a number ends', () => {
  const forms = Array.from({ length: 10 }, (_, digit) => particle(digit, '로'));
  assert.deepEqual(forms, ['으로', '로', '로', '으로', '로', '로', '으로', '로', '로', '로']);
  assert.equal(particle(7, '를'), '을');
  assert.equal(particle('−1213', '로'), '으로');
});

describe('the layer of the figure', () => {
  test('has whole weights, and reads most test digits and every digit shown', () => {
    assert.ok(layer.weights.every((weight) => Number.isInteger(weight) && Math.abs(weight) <= largestWeight));
    assert.ok(accuracy > 0.85, `${accuracy}`);
    for (const digit of params.digit.options) assert.equal(shuffleOf({ ...initial, digit }, layer).original.answer, Number(digit));
  });

  test('gives the very same sums once its columns are shuffled too, in every state', () => {
    fc.assert(
      fc.property(valuesOf(params), (values) => {
        const { gap, original, shuffled } = shuffleOf({ ...values, columns: true }, layer);
        assert.equal(gap, 0);
        assert.deepEqual(shuffled.scores, original.scores);
      }),
      { numRuns: 40 },
    );
  });

  test('gives other sums as long as its columns stay', () => {
    assert.ok(shuffleOf(initial, layer).gap > 1000);
    assert.equal(shuffleOf({ ...initial, tile: '1' }, layer).gap, 0);
  });

  test('adds up the products of picture and weights as drawn', () => {
    const { shuffled } = shuffleOf({ ...initial, columns: true, neuron: 5 }, layer);
    const sum = shuffled.picture.reduce((total, ink, place) => total + ink * (shuffled.weights[place] ?? 0), 0);
    assert.equal(sum, shuffled.scores[5]);
  });
});

describe('traceWindow()', () => {
  test('follows nine pixels there and back', () => {
    const there = traceWindow({ ...initial, side: 'original' });
    assert.equal(there.middle, initial.row * side + initial.column);
    assert.equal(there.cells.length, 9);
    const [row = 0, column = 0] = cellOf(there.middleThere);
    assert.equal(traceWindow({ ...initial, side: 'shuffled', row, column }).middleThere, there.middle);
  });

  test('keeps to the picture at its corner, and neighbours stay where nothing is shuffled', () => {
    const corner = traceWindow({ ...initial, tile: '1', row: 0, column: 0 });
    assert.deepEqual(corner.cells, [0, 1, 28, 29]);
    assert.ok(Math.abs(corner.spread - (2 + Math.SQRT2) / 3) < 1e-12);
  });
});

test('every state is told in both languages without a hole', () => {
  fc.assert(
    fc.property(valuesOf(params), (values) => {
      const { gap, original, shuffled } = shuffleOf(values, layer);
      for (const words of [text.en, text.ko]) {
        const told = [
          words.traced(traceWindow(values), values.side === 'shuffled' ? 'shuffled' : 'original'),
          words.verdict(String(gap), shuffled.answer, original.answer, values.columns),
        ];
        assert.doesNotMatch(told.join(' '), /NaN|undefined|null|\$/);
      }
    }),
    { numRuns: 30 },
  );
});
