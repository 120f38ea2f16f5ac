import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { digitSprites, spriteAddresses } from '../../components/data/digits/digitSprites.ts';
import { computeBatch, firstMap, multiplications, outputOf, parameters, readPictures } from '../../components/widgets/batch/model.ts';
import { pictures } from '../../components/widgets/batch/pictures.ts';
import { gainOf, timingOf } from '../../components/widgets/batch-time/model.ts';
import { avgPool2d, readDigits } from '../../engine/index.ts';

const digits = readPictures(pictures);
const batchOf = (images: readonly number[]) => computeBatch(images.map((digit) => digits[digit] ?? []));
const images = fc.array(fc.nat(9), { minLength: 1, maxLength: 6 });

test('the pictures are the clearest digits of the book, averaged over four pixels', async () => {
  const { images: png, labels } = spriteAddresses(digitSprites.figures);
  const result = await readDigits(readFileSync(png), readFileSync(labels));
  assert.ok(result.ok);
  const { data } = avgPool2d(result.images, { kernelSize: 2 });
  digits.flat(2).forEach((ink, place) => assert.ok(Math.abs(ink - (data[place] ?? 0)) <= 1 / 30 + 1e-6));
  assert.equal(digits.flat(2).length, 1960);
});

test('an image has the same output in a batch as alone, to the last number', () => {
  fc.assert(fc.property(images, (batch) => batchOf(batch).sameAlone.every((same) => same === 588)));
});

test('replacing one image changes one output', () => {
  fc.assert(
    fc.property(images, fc.nat(5), fc.nat(9), (batch, at, digit) => {
      const replaced = batch.map((own, image) => (image === at % batch.length ? digit : own));
      const [before, after] = [batchOf(batch).output, batchOf(replaced).output];
      batch.forEach((own, image) => {
        const isSame = outputOf(before, image).every((value, place) => value === outputOf(after, image)[place]);
        assert.equal(isSame, own === replaced[image]);
      });
    }),
  );
});

test('the products grow with the batch and the numbers trained do not', () => {
  assert.equal(parameters, 30);
  assert.deepEqual(
    [1, 4, 6].map((count) => multiplications(batchOf(Array(count).fill(7)))),
    [5292, 21168, 31752],
  );
});

test('firstMap() is Sobel x of the picture', () => {
  const { output, inputs } = batchOf([2, 5]);
  const at = (row: number, column: number) => inputs[1]?.[row]?.[column] ?? 0;
  const expected = at(5, 8) - at(5, 6) + 2 * (at(6, 8) - at(6, 6)) + at(7, 8) - at(7, 6);
  assert.ok(Math.abs((firstMap(output, 1)[6]?.[7] ?? Number.NaN) - expected) < 1e-5);
});

test('timingOf() takes the median of the repeats for each image', () => {
  const timing = timingOf({ size: 4, passes: [0.2, 0.4, 0.1, 8], kernels: 'simd' });
  assert.deepEqual([timing.size, timing.least, timing.most], [4, 25, 2000]);
  assert.ok(Math.abs(timing.median - 75) < 1e-9);
  assert.equal(timingOf({ size: 1, passes: [3, 1, 2], kernels: 'simd' }).median, 2000);
});

test('gainOf() compares with a batch of one, once that is measured', () => {
  const timings = [timingOf({ size: 1, passes: [1], kernels: '' }), timingOf({ size: 8, passes: [2], kernels: '' })];
  assert.equal(gainOf(timings, 8), 4);
  assert.equal(gainOf(timings, 16), null);
  assert.equal(gainOf(timings.slice(1), 8), null);
});
