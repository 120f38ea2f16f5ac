import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { initialValues, type Values } from '../../components/shared/params.ts';
import { axisOf, isLeftover, kindOf, samePadding } from '../../components/widgets/conv2d-arithmetic/model.ts';
import { params } from '../../components/widgets/conv2d-arithmetic/params.ts';
import { text } from '../../components/widgets/conv2d-arithmetic/text.ts';
import { valuesOf } from '../support/paramArbitraries.ts';

const initial = initialValues(params);
const axis = (change: Partial<Values<typeof params>>) => axisOf({ ...initial, ...change });
const anyValues = valuesOf(params);

describe('axisOf()', () => {
  test('floors where the stride leaves a remainder, and says what is left', () => {
    const { out, leftover, missing, room, unfit, windows } = axis({});
    assert.deepEqual({ out, leftover, missing, room }, { out: 4, leftover: 1, missing: 1, room: 7 });
    assert.deepEqual(
      windows.map(({ start }) => start),
      [0, 2, 4, 6],
    );
    assert.deepEqual(unfit?.taps, [8, 9, 10]);
  });

  test('spreads a dilated kernel over d(k − 1) + 1 cells', () => {
    const { extent, windows } = axis({ dilation: 3, stride: 1 });
    assert.equal(extent, 7);
    assert.deepEqual(windows[1]?.taps, [1, 4, 7]);
  });

  test('takes different paddings where they are told apart', () => {
    assert.deepEqual(axis({ padding: 2, paddingAfter: 0 }).padding, [2, 2]);
    assert.equal(axis({ padding: 2, paddingAfter: 0, separate: true }).padded, 10);
  });

  test('draws the window that does not fit where none fits', () => {
    const { out, chosen, unfit, missing, room } = axis({ size: 1, kernel: 5, padding: 0 });
    assert.deepEqual({ out, chosen, missing, room }, { out: 0, chosen: null, missing: 4, room: -4 });
    assert.equal(unfit?.start, 0);
  });

  test('tells input, padding, leftover and beyond apart', () => {
    const given = axis({});
    assert.deepEqual(
      [0, 1, 9, 10].map((place) => kindOf(given, place)),
      ['padding', 'input', 'padding', 'beyond'],
    );
    assert.deepEqual(
      [8, 9].map((place) => isLeftover(given, place)),
      [false, true],
    );
  });
});

describe('every state that the parameters allow', () => {
  test('agrees with a count of the positions that fit', () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        const { padded, extent, stride, out, windows, leftover, room } = axisOf(values);
        const starts = Array.from({ length: padded }, (_, start) => start).filter(
          (start) => start % stride === 0 && start + extent <= padded,
        );
        assert.equal(out, starts.length);
        assert.deepEqual(
          windows.map(({ start }) => start),
          starts,
        );
        if (out > 0) assert.equal(out, Math.floor(room / stride) + 1);
        assert.equal(leftover, padded - (out === 0 ? 0 : (out - 1) * stride + extent));
      }),
    );
  });

  test('is told in both languages without a hole', () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        const given = axisOf(values);
        for (const words of [text.en, text.ko]) {
          const said = [words.name(given), words.extent(given), words.leftover(given), words.misfit(given)].join(' ');
          assert.doesNotMatch(said, /NaN|undefined|null|-/);
        }
      }),
    );
  });

  test('keeps its size with the padding offered for that', () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        const [padding, paddingAfter] = samePadding(values);
        assert.equal(axisOf({ ...values, stride: 1, padding, paddingAfter, separate: true }).out, values.size);
      }),
    );
  });
});
