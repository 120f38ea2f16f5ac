import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyDrawing } from '../../../../components/shared/digits/drawing.ts';
import { inkStroke } from '../../../../components/shared/digits/inkStroke.ts';

test('inkStroke() inks the cells along a straight line, and no others far from it', () => {
  const ink = inkStroke(emptyDrawing, { x: 5.5, y: 10.5 }, { x: 20.5, y: 10.5 });
  for (let column = 5; column <= 20; column++) assert.equal(ink[10]?.[column], 1);
  assert.equal(ink[13]?.[12], 0);
  assert.equal(ink[10]?.[3], 0);
});

test('inkStroke() never takes ink away, and a click leaves a dot', () => {
  const first = inkStroke(emptyDrawing, { x: 3.5, y: 3.5 }, { x: 3.5, y: 20.5 });
  const both = inkStroke(first, { x: 12.5, y: 12.5 }, { x: 12.5, y: 12.5 });
  assert.equal(both[12]?.[12], 1);
  for (const [i, row] of first.entries()) for (const [j, cell] of row.entries()) assert.ok((both[i]?.[j] ?? 0) >= cell);
});
