import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSummaryTable } from '../../engine/index.ts';
import { summaryTables } from '../support/summaryTables.ts';

/** The options that follow from row `place` of a torchsummary table of these rows. */
function optionsOf(place: number, ...rows: string[]) {
  const table = ['Layer (type)               Output Shape         Param #', ...rows].join('\n');
  return readSummaryTable(table).rows[place]?.options;
}

test('readSummaryTable() deduces what follows from shape and parameters, and nothing else', () => {
  assert.deepEqual(optionsOf(0, 'Conv2d-1 [-1, 6, 28, 28] 156'), { outChannels: 6 });
  assert.deepEqual(optionsOf(0, 'BatchNorm2d-1 [-1, 6, 28, 28] 12'), { numFeatures: 6, affine: true });
  assert.deepEqual(optionsOf(0, 'BatchNorm2d-1 [-1, 6, 28, 28] 0'), { numFeatures: 6, affine: false });
  assert.deepEqual(optionsOf(0, 'MaxPool2d-1 [-1, 6, 14, 14] 0'), {});
  // 12 = 3 · (3 + 1) = 3 · 4: three inputs and a bias, or four inputs and none.
  assert.deepEqual(optionsOf(0, 'Linear-1 [-1, 3] 12'), { outFeatures: 3 });
  assert.deepEqual(optionsOf(1, 'ReLU-1 [-1, 3] 0', 'Linear-2 [-1, 3] 12'), { inFeatures: 3, outFeatures: 3, bias: true });
  assert.deepEqual(optionsOf(1, 'ReLU-1 [-1, 4] 0', 'Linear-2 [-1, 3] 12'), { inFeatures: 4, outFeatures: 3, bias: false });
  assert.deepEqual(optionsOf(1, 'ReLU-1 [-1, 7] 0', 'Linear-2 [-1, 3] 12'), { outFeatures: 3 });
  assert.deepEqual(optionsOf(1, 'ReLU-1 [-1, 1, 2, 2] 0', 'Linear-2 [-1, 3] 12'), { inFeatures: 4, outFeatures: 3, bias: false });
  // Four inputs after flattening, or three without: 2 · 1 · 3 = 6 and 6 − 1 = 5.
  assert.deepEqual(optionsOf(1, 'ReLU-1 [-1, 2, 1, 5] 0', 'Linear-2 [-1, 1] 11'), { inFeatures: 10, outFeatures: 1, bias: true });
});

test('readSummaryTable() takes the layer before a Linear from the tree, not from the row before', () => {
  const { rows } = readSummaryTable(summaryTables.nested);
  assert.deepEqual(
    rows.filter(({ className }) => className === 'Linear').map(({ options }) => [options.inFeatures, options.bias]),
    [
      [1352, true],
      [32, false],
      [undefined, undefined],
      [32, true],
    ],
  );
  const inPart =
    'Layer (type:depth-idx)  Output Shape  Param #\n├─ReLU: 1-1 [1, 4] --\n├─Sequential: 1-2 [1, 2] --\n│    └─Linear: 2-1 [1, 2] 10';
  assert.deepEqual(readSummaryTable(inPart).rows[2]?.options, { inFeatures: 4, outFeatures: 2, bias: true });
});
