import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { initialValues, type Values } from '../../components/shared/params.ts';
import { changedBy, explainCell, gradientAtInput, mapOf, movedCells, pool, readersOf } from '../../components/widgets/pooling/model.ts';
import { endStep, params } from '../../components/widgets/pooling/params.ts';
import { inputs, side } from '../../components/widgets/pooling/presets.ts';
import { text } from '../../components/widgets/pooling/text.ts';
import { valuesOf } from '../support/paramArbitraries.ts';

const initial = initialValues(params);
const pooled = (change: Partial<Values<typeof params>>) => pool({ ...initial, ...change });
const anyValues = valuesOf(params);

describe('pool()', () => {
  test('takes the largest or the mean of each window, worked by hand', () => {
    assert.deepEqual(mapOf(pooled({}).output, 0), [
      [4, 3, 3],
      [3, 6, 2],
      [3, 2, 8],
    ]);
    assert.deepEqual(mapOf(pooled({ mode: 'average' }).output, 0)[0], [1.75, 1.5, 1.25]);
  });

  test('keeps the number of channels', () => {
    for (const channels of [1, 2, 3]) assert.equal(pooled({ channels }).output?.shape[0], channels);
  });

  test('counts the windows that a cell lies in, and finds cells that lie in none', () => {
    const { windows } = pooled({ size: 3 });
    assert.deepEqual(windows[2], [2, 2, 4, 2, 2, 0]);
    assert.deepEqual(windows[5], [0, 0, 0, 0, 0, 0]);
  });

  test('says why too much padding gives no output, in PyTorch’s terms', () => {
    const { error, count } = pooled({ padding: 2 });
    assert.deepEqual([error?.code, error?.expected, error?.got, count], ['padding-over-half', 1, 2, 0]);
    for (const words of Object.values(text)) assert.match(words.misfit(2, 1, 2), /2.*1/);
  });

  test('never takes the padding for the largest cell', () => {
    const negative = Array.from({ length: side }, () => Array<number>(side).fill(-3));
    assert.equal(mapOf(pooled({ x0: negative, padding: 1 }).output, 0)[0]?.[0], -3);
    assert.equal(mapOf(pooled({ x0: negative, padding: 1, mode: 'average' }).output, 0)[0]?.[0], -0.75);
  });
});

describe('gradientAtInput()', () => {
  test('sends all of it to the largest cell, the first of equal ones', () => {
    const ties = pooled({ x0: inputs.ties[0] });
    assert.deepEqual(mapOf(gradientAtInput(ties, initial.gradient, 0), 0)[0], [4, 0, 0, 0, 0, 0]);
  });

  test('adds up what overlapping windows send to one cell', () => {
    assert.equal(mapOf(gradientAtInput(pooled({ stride: 1 }), initial.gradient, endStep), 0)[2]?.[3], 16 - 12 - 8 + 12);
  });

  test('shares it out evenly behind a mean', () => {
    assert.deepEqual(mapOf(gradientAtInput(pooled({ mode: 'average' }), initial.gradient, 0), 0)[1], [1, 1, 0, 0, 0, 0]);
  });
});

describe('moving the input', () => {
  const stroke = { ...initial, x0: inputs.stroke[0] };

  test('changes nothing while the stroke stays in its windows, and much when it leaves', () => {
    for (const [shift, count] of [
      [1, 0],
      [2, 6],
      [-1, 6],
    ] as const) {
      const settings = { ...stroke, shift };
      assert.equal(changedBy(settings, pool(settings), 0).length, count, String(shift));
      assert.equal(movedCells(settings, pool(settings), 0), 12);
    }
  });
});

describe('every state that the parameters allow', () => {
  test('has an explanation that leads to each output cell, and readers that agree with the windows', () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        const pooling = pool(values);
        if (pooling.count === 0) return assert.equal(pooling.error?.code, 'padding-over-half');
        mapOf(pooling.output, 0)
          .flat()
          .forEach((value, place) => assert.equal(explainCell(pooling, 0, place)?.value, value));
        for (const row of [0, 3, 5]) assert.equal(readersOf(pooling, { row, column: row }).length, pooling.windows[row]?.[row]);
      }),
      { numRuns: 60 },
    );
  });

  test('loses nothing of the gradient but what goes to the padding', () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        const pooling = pool({ ...values, padding: 0 });
        const arriving = values.gradient.slice(0, pooling.size.row).flatMap((row) => row.slice(0, pooling.size.column));
        const sum = (cells: readonly number[]) => cells.reduce((total, cell) => total + cell, 0);
        assert.ok(Math.abs(sum(mapOf(gradientAtInput(pooling, values.gradient, endStep), 0).flat()) - sum(arriving)) < 1e-2);
      }),
      { numRuns: 60 },
    );
  });
});
