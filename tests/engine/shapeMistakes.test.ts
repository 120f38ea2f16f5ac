import assert from 'node:assert/strict';
import { test } from 'node:test';
import { conv2dShape } from '../../engine/index.ts';
import { conv2dShapeMistakes, flattenShapeMistakes } from '../../engine/mistakes/index.ts';
import { assertShapeError } from '../support/assertions.ts';

const [image, kernel, options] = [[8, 3, 12, 10], [4, 3, 3, 3], { padding: 1, stride: 2, dilation: 2 }] as const;

test('conv2dShape mistakes about the axes: which comes where, which is forgotten', () => {
  assert.deepEqual(conv2dShape(image, kernel, options), [8, 4, 5, 4]);
  const { swappedBatchAndChannels, swappedHeightAndWidth, forgotBatch } = conv2dShapeMistakes;
  assert.deepEqual(swappedBatchAndChannels(image, kernel, options), [4, 8, 5, 4]);
  assert.deepEqual(swappedBatchAndChannels([3, 12, 10], kernel, options), [4, 5, 4]);
  assert.deepEqual(swappedHeightAndWidth(image, kernel, options), [8, 4, 4, 5]);
  assert.deepEqual(forgotBatch(image, kernel, options), [4, 5, 4]);
});

test('conv2dShape mistakes about the channels of the output', () => {
  const { channelsKept, mapPerChannel, cellsInsteadOfFilters } = conv2dShapeMistakes;
  assert.deepEqual(channelsKept(image, kernel, options), [8, 3, 5, 4]);
  assert.deepEqual(mapPerChannel(image, kernel, options), [8, 12, 5, 4]);
  assert.deepEqual(cellsInsteadOfFilters(image, kernel, options), [8, 20, 5, 4]);
  assert.deepEqual(mapPerChannel([3, 12, 10], kernel, options), [12, 5, 4]);
});

test('conv2dShape mistake paddingIgnored counts no zeros', () => {
  assert.deepEqual(conv2dShapeMistakes.paddingIgnored(image, kernel, { padding: 'same' }), [8, 4, 10, 8]);
});

test('conv2dShape mistakes all differ from conv2dShape() and from one another where all is in play', () => {
  const all = { padding: 3, stride: 2, dilation: 2 };
  const shapes = Object.entries({ truth: conv2dShape, ...conv2dShapeMistakes }).map(([name, run]): [string, string] => {
    return [String(run([8, 3, 10, 11], [5, 3, 3, 3], all)), name];
  });
  assert.equal(new Map(shapes).size, shapes.length, shapes.join('; '));
});

test('conv2dShape mistakes throw what conv2dShape() throws', () => {
  for (const run of Object.values(conv2dShapeMistakes)) assertShapeError(() => run(image, [4, 2, 3, 3]), { code: 'channels-differ' });
});

test('flattenShape mistakes: the batch joined in or dropped, the channels kept', () => {
  // flatten(x, 1) of [8, 3, 5, 4] is [8, 60].
  const { batchIncluded, batchDropped, channelsKept } = flattenShapeMistakes;
  assert.deepEqual(batchIncluded([8, 3, 5, 4], 1), [480]);
  assert.deepEqual(batchDropped([8, 3, 5, 4], 1), [60]);
  assert.deepEqual(channelsKept([8, 3, 5, 4], 1), [8, 3, 20]);
});
