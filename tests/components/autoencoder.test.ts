import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { before, describe, test } from 'node:test';
import fc from 'fast-check';
import { modelAddresses } from '../../components/data/models/modelAddresses.ts';
import { initialValues } from '../../components/shared/params.ts';
import { makeStill } from '../../components/widgets/autoencoder/makeStill.ts';
import { allParameters, difference, layerCounts, meanSquaredError, rowsOf, widths } from '../../components/widgets/autoencoder/model.ts';
import { readAutoencoder, restore } from '../../components/widgets/autoencoder/networks.ts';
import { params } from '../../components/widgets/autoencoder/params.ts';
import { runNetwork } from '../../components/widgets/autoencoder/runNetwork.ts';
import { smallAutoencoder } from '../../components/widgets/autoencoder/smallAutoencoder.ts';
import { packLevels, type Still, stillReconstruction, unpackLevels } from '../../components/widgets/autoencoder/still.ts';
import { trainSmall } from '../../components/widgets/autoencoder/trainSmall.ts';
import { weights } from '../../components/widgets/autoencoder/useAutoencoder.ts';
import { autoencoder, random, summary, type Tensor, tensor } from '../../engine/index.ts';

const noise = (count: number): Tensor => {
  const { uniform } = random(3);
  return tensor(
    Array.from({ length: count * 784 }, () => uniform()),
    [count, 784],
  );
};

test('the layers learn 401,920 + 131,328 + 131,584 + 402,192 = 1,067,024 parameters, as the engine’s network does', () => {
  assert.deepEqual(
    Object.values(layerCounts).map(({ parameters }) => parameters),
    [401_920, 131_328, 131_584, 402_192],
  );
  assert.equal(allParameters, 1_067_024);
  const { rows, parameters } = summary(autoencoder(), [widths[0]]);
  assert.equal(parameters, allParameters);
  assert.deepEqual(
    rows.filter((row) => row.parameters > 0).map((row) => [row.outputShape, row.parameters]),
    Object.values(layerCounts).map((count) => [[-1, count.outputs], count.parameters]),
  );
});

test('with any number of images, every output has that many rows where the summary says −1', () => {
  const network = autoencoder(2);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), (images) => {
      assert.deepEqual(network.outputShape([images, 784]), [images, 784]);
    }),
  );
});

test('the error of a picture is the mean of its squared differences', () => {
  assert.equal(meanSquaredError([[0, 1]], [[0.5, 1]]), 0.125);
  assert.deepEqual(difference([[0.5, 0]], [[0.25, 1]]), [[0.25, -1]]);
  assert.deepEqual(rowsOf([1, 2, 3], 2), [[1, 2], [3]]);
});

test('packed levels come back to within half a level', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 60 }), (cells) => {
      const back = unpackLevels(packLevels(cells)).flat();
      assert.ok(back.every((value, i) => Math.abs(value - (cells[i] ?? 9)) <= 0.5 / 255 + 1e-9));
    }),
  );
});

test('the size of the file with the weights is the one that the download counts to', () => {
  assert.equal(statSync(modelAddresses.autoencoder).size, weights[0].bytes);
});

test('a file that does not hold the weights is no network, and nothing throws', async () => {
  assert.equal(await readAutoencoder(new Uint8Array(100)), null);
});

test('training is the same each time, makes the error smaller, and survives the way from the worker', () => {
  const digits = noise(32);
  const input = rowsOf(digits.data.subarray(0, 784));
  const epochs = trainSmall(4, digits);
  const run = () => {
    const { value } = epochs.next();
    assert.ok(value);
    return { network: value.network, made: runNetwork(value.network, input, 'encoder2') };
  };
  const [first, , third] = [run(), run(), run()];
  assert.ok(third.made.error < first.made.error);
  const again = trainSmall(4, digits).next().value;
  assert.ok(again);
  assert.deepEqual(runNetwork(again.network, input, 'encoder2'), first.made);
  const state = new Map([...third.network.stateDict()].map(([path, { data, shape }]) => [path, { data, shape }]));
  assert.deepEqual(runNetwork(restore(4, state), input, 'encoder2'), third.made);
});

test('a small autoencoder has as many numbers in its middle as it is asked for', () => {
  for (const size of params.bottleneck.options) {
    const { code, output } = runNetwork(smallAutoencoder(Number(size)), rowsOf(noise(1).data), 'encoder2');
    assert.equal(code.flat().length, Number(size));
    assert.equal(output.flat().length, 784);
  }
});

describe('what the figure shows first', () => {
  let still: Still;
  before(async () => {
    still = await makeStill(initialValues(params).tile);
  });

  test('the reconstruction is close to the digit, and its error is the one stated', () => {
    const { output, code, error } = stillReconstruction(still);
    assert.ok(Math.abs(meanSquaredError(output, unpackLevels(still.input)) - error) < 1e-4);
    assert.ok(error < 0.005);
    assert.equal(code.flat().length, 256);
    assert.ok(code.flat().some((value) => value > 0));
  });

  test('eight numbers make a worse copy than 256, but a better one than none', () => {
    const input = unpackLevels(still.input);
    const blank = input.map((row) => row.map(() => 0));
    assert.ok(still.small.error > still.error);
    assert.ok(still.small.error < meanSquaredError(input, blank) / 2);
    assert.ok(still.small.testError < 0.04);
  });
});
