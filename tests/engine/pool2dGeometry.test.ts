import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pool2dGeometry } from '../../engine/ops/pool2dGeometry.ts';

test('pool2dGeometry() counts the feature maps, and the cells that no window reaches', () => {
  const { planes, rows, columns } = pool2dGeometry('maxPool2d', [2, 3, 6, 7], { kernelSize: 3, stride: 2 });
  assert.equal(planes, 6);
  assert.deepEqual([rows.out, rows.leftover, columns.out, columns.leftover], [2, 1, 3, 0]);
});

test('pool2dGeometry() leaves nothing over with ceilMode, unless a last window would start too late', () => {
  const { rows, columns } = pool2dGeometry('maxPool2d', [1, 6, 2], { kernelSize: [3, 1], stride: 2, ceilMode: true });
  assert.deepEqual([rows.out, rows.leftover, columns.out, columns.leftover], [3, 0, 1, 1]);
});
