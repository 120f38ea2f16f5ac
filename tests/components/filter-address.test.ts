import assert from 'node:assert/strict';
import { test } from 'node:test';
import { initialValues } from '../../components/shared/params.ts';
import { addressOf, type Cell, cellAt, judge, placeOf, sizes, tasks } from '../../components/widgets/filter-address/model.ts';
import { params, taskCount } from '../../components/widgets/filter-address/params.ts';

const orders = (['weights', 'data'] as const).flatMap((tensor) => (['first', 'last'] as const).map((order) => ({ tensor, order })));
const wanted: Cell = [2, 0, 1, 1];
const judged = (cell: Cell, change: Partial<ReturnType<typeof values>> = {}) => judge({ ...values(cell), ...change });
const values = ([outer, channel, row, column]: Cell) => ({ ...initialValues(params), outer, channel, row, column });

test('addressOf() and cellAt() undo each other in every order of axes', () => {
  for (const order of orders) for (const cell of tasks) assert.deepEqual(cellAt(addressOf(cell, order), order), cell);
});

test('one weight has these addresses, strides and places in memory', () => {
  assert.deepEqual(placeOf(wanted, { tensor: 'weights', order: 'first' }), {
    shape: [4, 3, 3, 3],
    strides: [27, 9, 3, 1],
    address: [2, 0, 1, 1],
    offset: 58,
  });
  assert.deepEqual(placeOf(wanted, { tensor: 'weights', order: 'last' }), {
    shape: [3, 3, 3, 4],
    strides: [36, 12, 4, 1],
    address: [1, 1, 0, 2],
    offset: 50,
  });
  assert.deepEqual(placeOf(wanted, { tensor: 'data', order: 'last' }).address, [2, 1, 1, 0]);
});

test('every cell has a place of its own in memory', () => {
  for (const order of orders) {
    const offsets = new Set<number>();
    for (let outer = 0; outer < sizes[0]; outer++)
      for (let channel = 0; channel < sizes[1]; channel++)
        for (let row = 0; row < sizes[2]; row++)
          for (let column = 0; column < sizes[3]; column++) offsets.add(placeOf([outer, channel, row, column], order).offset);
    assert.deepEqual([offsets.size, Math.min(...offsets), Math.max(...offsets)], [108, 0, 107]);
  }
});

test('judge() tells which axes were taken for one another', () => {
  assert.equal(judged(wanted), 'right');
  assert.equal(judged([0, 2, 1, 1]), 'swappedOuter');
  assert.equal(judged([0, 0, 0, 0]), 'other');
  assert.equal(judged([1, 0, 2, 0], { order: 'last' }), 'other');
  const [outer, channel, row, column] = tasks[1] ?? wanted;
  assert.equal(judged([outer, channel, column, row], { task: 1 }), 'swappedSides');
});

test('judge() knows who read the address in the other order, and who counted from 1', () => {
  const task = tasks.findIndex((cell) => cell.every((index) => index > 0));
  const found = tasks[task] ?? wanted;
  assert.equal(judged(found.map((index) => index - 1) as unknown as Cell, { task }), 'countedFromOne');
  const other = cellAt(addressOf(wanted, { tensor: 'weights', order: 'last' }), { tensor: 'weights', order: 'first' });
  assert.equal(judged(other, { order: 'last' }), 'otherOrder');
});

test('the cells asked for differ, and exchanging axes always leads elsewhere', () => {
  assert.equal(new Set(tasks.map(String)).size, taskCount);
  for (const [outer, channel, row, column] of tasks.slice(1)) assert.ok(outer !== channel && row !== column);
});
