import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { at, avgPool2d, explainAvgPool2d, explainMaxPool2d, indexAt, maxPool2dWithIndices, tensor } from '../../engine/index.ts';
import { assertClose, assertShapeError } from '../support/assertions.ts';
import { pool2dCase } from '../support/poolArbitraries.ts';

const x = tensor([9, 9, 9, 3, 7, 5], [2, 1, 3]);

test('explainMaxPool2d() writes out one window and the cell that is passed on, padding as −∞', () => {
  const options = { kernelSize: [1, 3], padding: [0, 1], stride: 1 } as const;
  const largest = { index: [1, 0, 1], inside: true, value: 7 };
  assert.deepEqual(explainMaxPool2d(x, options, [1, 0, 0]), {
    op: 'maxPool2d',
    index: [1, 0, 0],
    cells: [{ index: [1, 0, -1], inside: false, value: -Infinity }, { index: [1, 0, 0], inside: true, value: 3 }, largest],
    largest,
    value: 7,
  });
});

test('explainAvgPool2d() writes out one window, its sum and how many of its cells count', () => {
  // Windows at −1, 1 and 3: the last covers 5, the padding at 3 and, beyond it, position 4.
  const options = { kernelSize: [1, 3], padding: [0, 1], stride: [1, 3], ceilMode: true } as const;
  assert.deepEqual(explainAvgPool2d(x, options, [1, 0, 1]), {
    op: 'avgPool2d',
    index: [1, 0, 1],
    cells: [
      { index: [1, 0, 2], inside: true, value: 5, counted: true },
      { index: [1, 0, 3], inside: false, value: 0, counted: true },
      { index: [1, 0, 4], inside: false, value: 0, counted: false },
    ],
    sum: 5,
    divisor: 2,
    value: 2.5,
  });
  const { cells, divisor } = explainAvgPool2d(x, { ...options, countIncludePad: false }, [1, 0, 1]);
  assert.deepEqual([cells.map(({ counted }) => counted), divisor], [[true, false, false], 1]);
});

test("explainMaxPool2d()'s value and place are those of maxPool2d()", () => {
  fc.assert(
    fc.property(pool2dCase(), fc.nat(), ({ x, options }, any) => {
      const { output, indices } = maxPool2dWithIndices(x, options);
      const cell = any % output.data.length;
      const { value, largest } = explainMaxPool2d(x, options, indexAt(cell, output.shape));
      const [h, w] = largest.index.slice(-2);
      assert.deepEqual([value, h * x.shape[3] + w], [output.data[cell], indices[cell]]);
      assert.equal(at(x, largest.index), value);
    }),
  );
});

test("explainAvgPool2d()'s value is what avgPool2d() holds there, and its parts make it up", () => {
  fc.assert(
    fc.property(pool2dCase(), fc.boolean(), fc.nat(), ({ x, options }, countIncludePad, any) => {
      const output = avgPool2d(x, { ...options, countIncludePad });
      const cell = any % output.data.length;
      const explained = explainAvgPool2d(x, { ...options, countIncludePad }, indexAt(cell, output.shape));
      assert.equal(explained.value, output.data[cell]);
      assertClose(explained.value, explained.sum / explained.divisor);
      for (const { index, inside, value } of explained.cells) assert.equal(value, inside ? at(x, index) : 0);
    }),
  );
});

test('explainMaxPool2d() and explainAvgPool2d() refuse what the ops refuse, and an index outside', () => {
  const options = { kernelSize: 1 };
  assertShapeError(() => explainMaxPool2d(x, options, [2, 0, 0]), { op: 'explainMaxPool2d', code: 'bad-index', axis: 0 });
  assertShapeError(() => explainAvgPool2d(x, options, [0, 0, 3]), { op: 'explainAvgPool2d', code: 'bad-index', axis: 2 });
  assertShapeError(() => explainMaxPool2d(x, { kernelSize: 4 }, [0, 0, 0]), { op: 'maxPool2d', code: 'kernel-too-large' });
  assertShapeError(() => explainAvgPool2d(x, { kernelSize: 4 }, [0, 0, 0]), { op: 'avgPool2d', code: 'kernel-too-large' });
});
