import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { initialValues, type Values } from '../../components/shared/params.ts';
import { explainProduct, folded, mapsOf, unfold, weightAt } from '../../components/widgets/im2col/model.ts';
import { params } from '../../components/widgets/im2col/params.ts';
import { valuesOf } from '../support/paramArbitraries.ts';

const initial = initialValues(params);
const unfolded = (change: Partial<Values<typeof params>>) => unfold({ ...initial, ...change });

describe('unfold()', () => {
  test('writes each window into a row, channel by channel and row by row', () => {
    const { matrix } = unfolded({ channels: 2, size: 2 });
    assert.deepEqual(matrix[0], [1, 2, 0, 1, 2, 0, 1, 1]);
    assert.equal(matrix.length, 16);
  });

  test('counts the copies of each pixel', () => {
    assert.deepEqual(unfolded({}).copies[0]?.[2], [3, 6, 9, 6, 3]);
    assert.deepEqual(unfolded({ stride: 2 }).copies[0]?.[0], [1, 1, 2, 1, 1]);
  });

  test('takes a smaller kernel from the top left of the larger one', () => {
    assert.deepEqual(
      unfolded({ size: 2, filters: 1 }).weights.map(([weight]) => weight),
      [weightAt(0, 0, 0), weightAt(0, 0, 1), weightAt(0, 1, 0), weightAt(0, 1, 1)].map((place) => initial.w[0]?.[place]),
    );
  });
});

describe('folded()', () => {
  test('adds the rows up to a step where they came from', () => {
    assert.deepEqual(folded(unfolded({}), 1)[0]?.[0], [1, 4, 0, 1, 0]);
  });
});

describe('every state that the parameters allow', () => {
  const anyValues = valuesOf(params);

  test('gives the maps that the product holds, cell by cell as explained', () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        const unfolding = unfold(values);
        unfolding.product.forEach((row, window) => {
          row.forEach((value, filter) => {
            const map = unfolding.maps[filter] ?? [];
            assert.equal(map[Math.floor(window / unfolding.out.column)]?.[window % unfolding.out.column], value);
            assert.equal(explainProduct(unfolding, window, filter).value, value);
          });
        });
      }),
      { numRuns: 40 },
    );
  });

  test('brings each pixel back as often as it was copied', () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        const unfolding = unfold(values);
        const back = folded(unfolding, unfolding.matrix.length);
        mapsOf(unfolding.input).forEach((map, channel) => {
          map.forEach((cells, row) => {
            cells.forEach((cell, column) => {
              const copies = unfolding.copies[channel]?.[row]?.[column] ?? Number.NaN;
              assert.equal(back[channel]?.[row]?.[column], cell * copies + 0);
            });
          });
        });
        const copied = unfolding.copies.flat(2).reduce((sum, count) => sum + count, 0);
        assert.equal(copied, unfolding.matrix.flat().length);
      }),
      { numRuns: 40 },
    );
  });
});
