import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { conv2dShape, explainConv2d, indexAt, outputsOfInput, sizeOf } from '../../engine/index.ts';
import { conv2dCase } from '../support/arbitraries.ts';
import { assertShapeError } from '../support/assertions.ts';

test('outputsOfInput() lists every window that a cell lies in, with the weight it meets', () => {
  const uses = outputsOfInput([1, 1, 1, 4], [1, 1, 1, 2], {}, [0, 0, 0, 1]);
  assert.deepEqual(uses, [
    { index: [0, 0, 0, 0], weight: [0, 0, 0, 1] },
    { index: [0, 0, 0, 1], weight: [0, 0, 0, 0] },
  ]);
});

test('outputsOfInput() is empty for a cell that the stride jumps over', () => {
  const options = { stride: [1, 2] } as const;
  assert.deepEqual(outputsOfInput([1, 1, 3], [1, 1, 1, 1], options, [0, 0, 1]), []);
});

test('outputsOfInput() stays in the group of the channel', () => {
  const uses = outputsOfInput([4, 1, 1], [2, 2, 1, 1], { groups: 2 }, [3, 0, 0]);
  assert.deepEqual(uses, [{ index: [1, 0, 0], weight: [1, 1, 0, 0] }]);
});

test('outputsOfInput() agrees with explainConv2d() of every output cell', () => {
  const cases = fc.tuple(conv2dCase(), fc.nat());
  fc.assert(
    fc.property(cases, ([{ x, weight, options }, any]) => {
      const input = indexAt(any % sizeOf(x.shape), x.shape);
      const shape = conv2dShape(x.shape, weight.shape, options);
      const readers = Array.from({ length: sizeOf(shape) }, (_, cell) => {
        const index = indexAt(cell, shape);
        return explainConv2d(x, weight, null, options, index)
          .terms.filter((term) => term.input.index.join() === input.join())
          .map((term) => ({ index, weight: term.weight.index }));
      }).flat();
      assert.deepEqual(outputsOfInput(x.shape, weight.shape, options, input), readers);
    }),
    { numRuns: 50 },
  );
});

test('outputsOfInput() refuses an index outside the input', () => {
  assertShapeError(() => outputsOfInput([1, 1, 3], [1, 1, 1, 1], {}, [0, 0, 3]), {
    op: 'outputsOfInput',
    code: 'bad-index',
    axis: 2,
  });
});
