import { test } from 'node:test';
import fc from 'fast-check';
import { realTensor } from '../../support/arbitraries.ts';
import { assertClose } from '../../support/assertions.ts';
import { implementations } from '../../support/kernels.ts';

const close = { rtol: 1e-4, atol: 1e-3 };
const unset = (length: number) => new Float32Array(length).fill(Number.NaN);
const size = (max: number) =>
  fc.oneof({ weight: 1, arbitrary: fc.constantFrom(0, 1) }, { weight: 4, arbitrary: fc.integer({ min: 2, max }) });

for (const { label, kernels, use } of implementations) {
  test(`channelSums() sums over images and cells (${label})`, () => {
    const sizes = fc.record({ batch: size(5), channels: size(9), size: fc.integer({ min: 1, max: 20 }) });
    fc.assert(
      fc.property(
        sizes.chain((given) => fc.tuple(fc.constant(given), realTensor([given.batch * given.channels * given.size]))),
        ([given, { data }]) => {
          const expected = new Float64Array(given.channels);
          data.forEach((cell, i) => {
            const channel = Math.floor(i / given.size) % given.channels;
            expected[channel] = Number(expected[channel]) + cell;
          });
          use((place) => {
            const out = place(unset(given.channels));
            kernels.channelSums(place(data), out, given);
            assertClose(out, expected, close);
          });
        },
      ),
    );
  });
}
