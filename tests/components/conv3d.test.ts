import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { initialValues, type Matrix, snap } from '../../components/shared/params.ts';
import { type Conv3dValues, convolve, explainCell, mistakenCell, productPlanes } from '../../components/widgets/conv3d/model.ts';
import { params } from '../../components/widgets/conv3d/params.ts';
import { channelColours, picture, pictureColours } from '../../components/widgets/conv3d/picture.ts';
import { filterName, filters } from '../../components/widgets/conv3d/presets.ts';
import { solidsOf } from '../../components/widgets/conv3d/solids.ts';

const initial = initialValues(params);
const given = (change: Partial<Conv3dValues> = {}) => convolve({ ...initial, ...change }, picture);

/** Planes one below the other, the first ones as given and the others 0. */
const stacked = (side: number, ...planes: readonly Matrix[]): Matrix => [
  ...planes.flat(),
  ...Array.from({ length: (4 - planes.length) * side }, () => Array<number>(side).fill(0)),
];
const plane = (side: number, value: number): Matrix => Array.from({ length: side }, () => Array<number>(side).fill(value));

const grid = (rows: number, columns: number) =>
  fc.array(
    fc.array(
      fc.integer({ min: -90, max: 90 }).map((tenths) => tenths / 10),
      { minLength: columns, maxLength: columns },
    ),
    {
      minLength: rows,
      maxLength: rows,
    },
  );
const anySettings = fc.record({
  input: grid(16, 4),
  filter: grid(12, 3),
  channels: fc.integer({ min: 1, max: 4 }),
  kernel: fc.integer({ min: 1, max: 3 }),
  bias: fc.integer({ min: -10, max: 10 }).map((halves) => halves / 2),
});

describe('convolve()', () => {
  test('adds the channels into one output, worked out by hand', () => {
    const input = stacked(4, plane(4, 1), plane(4, 2), plane(4, -1));
    const filter = stacked(3, plane(3, 1), plane(3, 0.5), plane(3, 3));
    const { output, count } = given({ input, filter, channels: 3, kernel: 2, bias: 0.5 });
    assert.equal(count, 9);
    assert.deepEqual(output, plane(3, 4 * 1 + 4 * 2 * 0.5 - 4 * 3 + 0.5));
  });

  test('agrees with a loop over every cell, whatever the numbers', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const { channels, kernel, input, filter, bias } = settings;
        const { output } = given(settings);
        assert.equal(output.length, 4 - kernel + 1);
        output.forEach((row, i) => {
          row.forEach((value, j) => {
            let sum = bias;
            for (let c = 0; c < channels; c++)
              for (let u = 0; u < kernel; u++)
                for (let v = 0; v < kernel; v++) sum += (input[4 * c + i + u]?.[j + v] ?? 0) * (filter[3 * c + u]?.[v] ?? 0);
            assert.ok(Math.abs(value - sum) < 0.006, `${value} is not ${sum}`);
          });
        });
      }),
    );
  });

  test('reads red, green and blue of the picture, whatever the number of channels is', () => {
    const { input, channels, outSide } = given({ source: 'picture', channels: 1, kernel: 3 });
    assert.deepEqual([input, channels, outSide], [picture, 3, 10]);
  });
});

describe('explainCell()', () => {
  test('adds up: products to channels, channels to the sum, with the bias to the output', () => {
    fc.assert(
      fc.property(anySettings, fc.nat(15), (settings, place) => {
        const volume = given(settings);
        const index = place % volume.count;
        const explained = explainCell(volume, index);
        const near = (a: number, b: number) => assert.ok(Math.abs(a - b) < 0.02, `${a} is not ${b}`);
        productPlanes(explained, volume).forEach((products, channel) => {
          near(
            products.flat().reduce((sum, product) => sum + product, 0),
            explained.channelSums[channel] ?? Number.NaN,
          );
        });
        near(
          explained.channelSums.reduce((sum, channelSum) => sum + channelSum, 0),
          explained.sum,
        );
        near(explained.sum + explained.bias, volume.output.flat()[index] ?? Number.NaN);
      }),
    );
  });
});

test('mistakenCell() adds the bias for every channel, or leaves a number for each', () => {
  const volume = given();
  const { channelSums, sum, bias } = explainCell(volume, 4);
  assert.deepEqual(mistakenCell(volume, 4, 'biasPerChannel'), [sum + 3 * bias]);
  assert.deepEqual(
    mistakenCell(volume, 4, 'notSummed'),
    channelSums.map((channelSum) => channelSum + bias),
  );
});

describe('the picture', () => {
  test('is 12 × 12 in tenths, its colours those of its channels', () => {
    for (const channel of picture) {
      assert.ok(channel.length === 12 && channel.every((row) => row.length === 12));
      assert.ok(channel.flat().every((level) => level >= 0 && level <= 1 && Math.round(level * 10) === level * 10));
    }
    const parts = (rows: readonly (readonly string[])[]) => rows.flat().map((text) => (text.match(/\d+/g) ?? []).map(Number));
    const channels = [0, 1, 2].map((channel) => parts(channelColours(channel)));
    parts(pictureColours()).forEach((levels, place) => {
      assert.deepEqual(
        levels,
        channels.map((channel, c) => channel[place]?.[c]),
      );
    });
  });

  test('answers “red minus green” on the ball alone: neither sun nor cloud, though both are as red', () => {
    const { output } = given({ source: 'picture', bias: 0, ...filters.red });
    const at = (row: number, column: number) => output[row]?.[column] ?? Number.NaN;
    assert.ok(at(6, 4) >= 0.75);
    assert.ok(Math.max(...output.slice(0, 3).flat()) <= 0.2);
    assert.equal(
      output.flat().filter((value) => value > 0.5).length,
      output
        .slice(4, 9)
        .flatMap((row) => row.slice(2, 7))
        .filter((value) => value > 0.5).length,
    );
  });
});

test('filterName() knows its presets, all of which may be typed', () => {
  for (const [name, { filter, kernel }] of Object.entries(filters)) {
    assert.equal(filterName(filter, kernel), name);
    for (const value of filter.flat()) assert.equal(snap(value, params.filter), value + 0);
  }
  assert.equal(filterName(filters.red.filter, 2), null);
});

test('solidsOf() gives the output one channel and every solid cells of one size', () => {
  fc.assert(
    fc.property(anySettings, (settings) => {
      const { input, filter, output, cell } = solidsOf(given(settings));
      assert.deepEqual([input.size.channels, filter.size.channels, output.size.channels], [settings.channels, settings.channels, 1]);
      for (const { size, geometry } of [input, filter, output]) {
        const [topLeft, , bottomRight] = geometry.front;
        assert.ok(Math.abs((bottomRight?.x ?? 0) - (topLeft?.x ?? 0) - size.width * cell) < 1e-6);
        assert.ok(Math.abs((bottomRight?.y ?? 0) - (topLeft?.y ?? 0) - size.height * cell) < 1e-6);
      }
    }),
  );
});
