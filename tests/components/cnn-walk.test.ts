import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { network, networkParameters } from '../../components/book/network.ts';
import { digitSprites, spriteAddresses } from '../../components/data/digits/digitSprites.ts';
import { modelAddresses } from '../../components/data/models/modelAddresses.ts';
import { initialValues, type Matrix, type Values } from '../../components/shared/params.ts';
import { computeWalk, sceneOf } from '../../components/widgets/cnn-walk/computeWalk.ts';
import { influenceOf } from '../../components/widgets/cnn-walk/influenceOf.ts';
import { lenetBytes } from '../../components/widgets/cnn-walk/lenetBytes.ts';
import { mapsLayout, originOf, unitAt } from '../../components/widgets/cnn-walk/mapsLayout.ts';
import { params, type StageId, stageIds } from '../../components/widgets/cnn-walk/params.ts';
import { lengthOf, receptiveField } from '../../components/widgets/cnn-walk/receptiveField.ts';
import { stillImage } from '../../components/widgets/cnn-walk/stillImage.ts';
import { stageOf, unitOf } from '../../components/widgets/cnn-walk/unitOf.ts';
import type { Unit } from '../../components/widgets/cnn-walk/Walk.ts';
import { lenet, readDigits, readSafetensors, tensor } from '../../engine/index.ts';
import { valuesOf } from '../support/paramArbitraries.ts';

const initial = initialValues(params);
const read = readSafetensors(readFileSync(modelAddresses.lenet));
assert.ok(read.ok);
const trained = read.tensors;
const figures = spriteAddresses(digitSprites.figures);
const digits = await readDigits(readFileSync(figures.images), readFileSync(figures.labels));
assert.ok(digits.ok);
const cells = digits.images.data;
const imageOf = (tile: number): Matrix =>
  Array.from({ length: 28 }, (_, i) => Array.from({ length: 28 }, (_, j) => cells[(tile * 28 + i) * 28 + j] ?? 0));
const walkOf = (change: Partial<Values<typeof params>> = {}) =>
  computeWalk({ ...initial, ...change }, imageOf(change.tile ?? initial.tile), trained);

/** The layer settings alone, anything that the sliders reach; small, so that many can be tried. */
const anyValues = valuesOf(params).map((values) => ({ ...values, pool1: Math.max(2, values.pool1), batch: 1, adapts: true }));

test('the figure opens with the network of the book: its settings, shapes and counts', () => {
  const { walk } = walkOf();
  for (const { name, output, parameters } of network.filter((layer) => layer.kind !== 'flatten')) {
    const stage = stageOf(walk, name);
    assert.deepEqual([stage?.shape, stage?.parameters], [output, parameters], name);
  }
  assert.equal(
    walk.stages.reduce((sum, { parameters }) => sum + parameters, 0),
    networkParameters,
  );
  assert.deepEqual(walk.fit, { isTrained: true, random: [] });
});

test('computeWalk() gives the logits of the engine’s own network, and probabilities that add up to 1', () => {
  const model = lenet();
  model.loadStateDict(trained);
  for (const tile of [3, 17, 31]) {
    const { walk } = walkOf({ tile });
    const logits = model.forward(tensor(imageOf(tile).flat(), [1, 1, 28, 28])).data;
    const own = walk.stages.at(-1)?.values ?? [];
    for (let digit = 0; digit < 10; digit++) assert.ok(Math.abs((own[digit] ?? Number.NaN) - (logits[digit] ?? 0)) < 1e-3);
    assert.ok(Math.abs((walk.probabilities ?? []).reduce((sum, p) => sum + p, 0) - 1) < 1e-6);
  }
});

test('the trained network names every clear digit', () => {
  for (let tile = 0; tile < 30; tile++) {
    const { probabilities } = walkOf({ tile }).walk;
    assert.equal(probabilities?.indexOf(Math.max(...probabilities)), tile % 10);
  }
});

test('other settings make fresh weights where the trained ones do not fit, the same each time', () => {
  assert.deepEqual(walkOf({ kernel1: 7 }).walk.fit.random, ['conv1', 'fc1']);
  assert.deepEqual(walkOf({ kernel1: 3, padding1: 1 }).walk.fit.random, ['conv1']);
  assert.deepEqual(walkOf({ padding1: 1, padding2: 1 }).walk.fit, { isTrained: false, random: [] });
  const values = () => Array.from(walkOf({ filters2: 4 }).walk.stages.at(-1)?.values ?? []);
  assert.deepEqual(values(), values());
  assert.ok(values().every((value) => Number.isFinite(value)));
});

test('without adapting, the first layer that cannot work is found and nothing follows it', () => {
  const { fault, stages, probabilities } = walkOf({ filters1: 4, adapts: false }).walk;
  assert.deepEqual([fault?.stage, fault?.error.code, probabilities], ['conv2', 'channels-differ', null]);
  assert.deepEqual(
    stages.filter(({ shape }) => shape === null).map(({ id }) => id),
    ['conv2', 'pool2', 'fc1', 'fc2', 'fc3'],
  );
  assert.equal(walkOf({ pool2: 1, adapts: false }).walk.fault?.stage, 'fc1');
  assert.equal(walkOf({ stride1: 4, pool1: 4, kernel2: 5 }).walk.fault?.stage, 'conv2');
});

test('the receptive field of a unit of conv2 is 14 pixels wide, that of pool2 16, those of fc layers all', () => {
  const { walk } = walkOf();
  const widthOf = (stage: StageId) => {
    const pixels = receptiveField({ stage, map: 0, row: 2, column: 2 }, initial, walk.stages).at(-1);
    return pixels === undefined ? 0 : lengthOf(pixels.columns);
  };
  assert.deepEqual((['input', 'conv1', 'pool1', 'conv2', 'pool2', 'fc1', 'fc3'] as const).map(widthOf), [1, 5, 6, 14, 16, 28, 28]);
});

test('a unit whose window lies in the padding sees no cell, however far back', () => {
  const settings = { ...initial, kernel1: 1, padding1: 3, pool1: 1 };
  const { walk } = walkOf(settings);
  const regions = receptiveField({ stage: 'pool1', map: 0, row: 0, column: 1 }, settings, walk.stages);
  assert.deepEqual(
    regions.map(({ stage, rows, columns }) => [stage, lengthOf(rows), lengthOf(columns)]),
    [
      ['pool1', 1, 1],
      ['conv1', 1, 1],
      ['input', 0, 0],
    ],
  );
});

test('a pixel outside of the receptive field never moves the unit', () => {
  fc.assert(
    fc.property(anyValues, (values) => {
      const computed = computeWalk(values, imageOf(8), trained);
      const unit = unitOf(values, computed.walk);
      if (unit === null) return;
      const { steps, weights, settings } = computed;
      // Positive ink and weights: no ReLU cuts anything off, and each pixel that is read makes a difference.
      const positive = Object.fromEntries(
        Object.entries(weights).map(([name, own]) => [
          name,
          {
            ...own,
            weight: tensor(
              own.weight.data.map((w) => Math.abs(w) + 1e-3),
              own.weight.shape,
            ),
            bias: tensor(
              own.bias.data.map(() => 0.1),
              own.bias.shape,
            ),
          },
        ]),
      );
      const influence = influenceOf(unit, tensor(new Float32Array(784).fill(0.5), [1, 1, 28, 28]), steps, positive, settings);
      const pixels = receptiveField(unit, values, computed.walk.stages).at(-1);
      assert.ok(pixels !== undefined);
      for (let cell = 0; cell < 784; cell++) {
        const [row, column] = [Math.floor(cell / 28), cell % 28];
        const isInside = row >= pixels.rows[0] && row <= pixels.rows[1] && column >= pixels.columns[0] && column <= pixels.columns[1];
        if (!isInside) assert.equal(influence[cell], 0, `${unit.stage} sees ${row}, ${column}`);
      }
    }),
    { numRuns: 25 },
  );
});

test('influenceOf() is the slope that moving one pixel shows', () => {
  const { steps, weights, settings, outputs } = walkOf();
  const x = outputs.input;
  assert.ok(x !== undefined);
  const unit: Unit = { stage: 'fc3', map: 3, row: 0, column: 0 };
  const influence = influenceOf(unit, x, steps, weights, settings);
  const logitWith = (cell: number, more: number) => {
    const image = imageOf(initial.tile).map((row, i) => row.map((ink, j) => ink + (i * 28 + j === cell ? more : 0)));
    return Number(computeWalk(initial, image, trained).walk.stages.at(-1)?.values?.[3]);
  };
  for (const cell of [300, 405, 410, 500]) {
    const slope = (logitWith(cell, 0.005) - logitWith(cell, -0.005)) / 0.01;
    assert.ok(Math.abs(slope - Number(influence[cell])) < 0.15 + 0.1 * Math.abs(slope), `${slope} ${influence[cell]}`);
  }
});

test('every unit that can be opened has an arithmetic that ends in its value', () => {
  fc.assert(
    fc.property(anyValues, fc.constantFrom(...stageIds), (values, stage) => {
      const asked = { ...values, stage, over: 'field' as const };
      const computed = computeWalk(asked, imageOf(5), trained);
      const unit = unitOf(asked, computed.walk);
      const { opened } = sceneOf(computed, asked);
      if (unit === null || opened === null) return assert.equal(unit, null);
      const { shape, values: cellsOf } = stageOf(computed.walk, stage) ?? {};
      const [, height = 1, width = 1] = shape ?? [];
      const value = Number(cellsOf?.[(unit.map * height + unit.row) * width + unit.column]);
      assert.ok(Math.abs(opened.value - value) < 1e-3 * Math.max(1, Math.abs(value)), `${stage}: ${opened.value} is not ${value}`);
      if (opened.is === 'linear') {
        const shown = opened.parts.reduce((sum, { product }) => sum + product, 0);
        assert.ok(Math.abs(shown + opened.othersSum - opened.sum) < 1e-3 * Math.max(1, Math.abs(opened.sum)));
        assert.equal(opened.parts.length + opened.others, computed.weights[stage]?.weight.shape[1]);
      }
      if ('strongest' in opened) assert.notEqual(unitOf({ ...opened.strongest }, computed.walk), null);
    }),
    { numRuns: 25 },
  );
});

test('a place of a picture of maps leads to its unit and back', () => {
  for (const shape of [[6, 28, 28], [16, 5, 5], [120], [1, 1, 1]]) {
    const layout = mapsLayout(shape);
    for (let map = 0; map < layout.maps; map++) {
      const { row, column } = originOf(layout, map);
      assert.deepEqual(unitAt(layout, { row, column }), { map, row: 0, column: 0 });
      assert.ok(row + layout.height <= layout.rows && column + layout.width <= layout.columns);
    }
    if (layout.gap > 0 && layout.maps > 1) assert.equal(unitAt(layout, { row: 0, column: layout.width }), null);
  }
});

test('the first picture is a PNG, and the weights take as many bytes as are announced', async () => {
  const address = await stillImage(new Float32Array(24).fill(1), mapsLayout([6, 2, 2]), 1);
  assert.match(address, /^data:image\/png;base64,iVBORw0KGgo/);
  assert.equal(lenetBytes, statSync(modelAddresses.lenet).size);
});
