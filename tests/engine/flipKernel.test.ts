import { test } from 'node:test';
import fc from 'fast-check';
import { flipKernel, tensor } from '../../engine/index.ts';
import { wholeTensor } from '../support/arbitraries.ts';
import { assertClose, assertShape, assertShapeError } from '../support/assertions.ts';
import { assertGradients } from '../support/gradients.ts';

test('flipKernel() turns each kernel by 180°', () => {
  const flipped = flipKernel(tensor([1, 2, 3, 4, 5, 6, 10, 20, 30, 40, 50, 60], [2, 1, 2, 3]));
  assertShape(flipped, [2, 1, 2, 3]);
  assertClose(flipped, [6, 5, 4, 3, 2, 1, 60, 50, 40, 30, 20, 10]);
});

test('flipKernel() twice changes nothing', () => {
  fc.assert(
    fc.property(wholeTensor([2, 3, 3, 2]), (weight) => {
      assertClose(flipKernel(flipKernel(weight)), weight, { rtol: 0, atol: 0 });
    }),
  );
});

test('flipKernel() needs rows and columns', () => {
  assertShapeError(() => flipKernel(tensor([1, 2])), { op: 'flipKernel', code: 'rank-too-small' });
});

test('flipKernel() carries gradients back', () => {
  assertGradients(flipKernel, [tensor([1, 2, 3, 4, 5, 6], [1, 2, 3])]);
});
