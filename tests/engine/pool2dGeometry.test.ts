import assert from 'node:assert/strict';
import { test } from 'node:test';
import { avgPool2d, im2col, maxPool2d, zeros } from '../../engine/index.ts';
import { pool2dGeometry } from '../../engine/ops/pool2dGeometry.ts';
import { assertShapeError } from '../support/assertions.ts';

test('pool2dGeometry() counts the feature maps, and the cells that no window reaches', () => {
  const { planes, rows, columns } = pool2dGeometry('maxPool2d', [2, 3, 6, 7], { kernelSize: 3, stride: 2 });
  assert.equal(planes, 6);
  assert.deepEqual([rows.out, rows.leftover, columns.out, columns.leftover], [2, 1, 3, 0]);
});

test('pool2dGeometry() leaves nothing over with ceilMode, unless a last window would start too late', () => {
  const { rows, columns } = pool2dGeometry('maxPool2d', [1, 6, 2], { kernelSize: [3, 1], stride: 2, ceilMode: true });
  assert.deepEqual([rows.out, rows.leftover, columns.out, columns.leftover], [3, 0, 1, 1]);
});

test('a window without a size is named, also where a number stands in place of the options', () => {
  const x = zeros([1, 1, 4, 4]);
  for (const options of [{}, 2, { stride: 2 }] as never[])
    for (const op of [maxPool2d, avgPool2d, im2col])
      assertShapeError(
        () => op(x, options),
        { code: 'bad-option', argument: 'kernelSize' },
        `${op.name}: kernelSize must be a whole number of at least 1, got undefined; change it`,
      );
});
