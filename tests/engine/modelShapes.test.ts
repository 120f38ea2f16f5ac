import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { layersOf, lenet, type ModelShapes, modelShapes, readPrintedModel, readSummaryTable, summary } from '../../engine/index.ts';
import { anyModel } from '../support/modelArbitraries.ts';
import { printedModel, sequential } from '../support/printedModel.ts';
import { printedModels } from '../support/printedModels.ts';
import { summaryTables } from '../support/summaryTables.ts';

const digits = [-1, 1, 28, 28];
const outputsOf = ({ steps }: ModelShapes) => steps.map(({ outputShape }) => outputShape);

test('layersOf() lists the layers with their paths and where a class of its own decides', () => {
  const layers = layersOf(printedModel(printedModels.basicBlock));
  assert.deepEqual(
    layers.map(({ path, followsGap }) => [path, followsGap]),
    [
      ['conv1', true],
      ['bn1', true],
      ['relu', true],
      ['conv2', true],
      ['bn2', true],
      ['downsample.0', true],
      ['downsample.1', false],
    ],
  );
  const nested = printedModel('Sequential(\n  (0): Block(\n    (a): Tanh()\n  )\n  (1): Tanh()\n  (2): Tanh()\n)');
  assert.deepEqual(
    layersOf(nested).map(({ path, followsGap }) => [path, followsGap]),
    [
      ['0.a', true],
      ['1', true],
      ['2', false],
    ],
  );
  assert.deepEqual(
    layersOf(printedModel('Tanh()')).map(({ path, followsGap }) => [path, followsGap]),
    [['', false]],
  );
});

test("modelShapes() follows a batch of digits through the book's network", () => {
  const shapes = modelShapes(printedModel(printedModels.leNetSequential), digits);
  const { rows } = summary(lenet(), [1, 28, 28]);
  assert.deepEqual(
    outputsOf(shapes),
    rows.map(({ outputShape }) => outputShape),
  );
  assert.deepEqual(
    shapes.steps.map(({ parameters }) => parameters.count),
    rows.map(({ parameters }) => parameters),
  );
  assert.deepEqual([shapes.impossible, shapes.isOrderCertain], [null, true]);
});

test('modelShapes() agrees with the table that torchsummary prints', () => {
  const table = readSummaryTable(summaryTables.leNet).rows.map(({ outputShape }) => outputShape);
  const { steps } = modelShapes(printedModel(printedModels.leNetSequential), digits);
  const listed = steps.filter(({ layer }) => layer.kind !== 'Flatten').map(({ outputShape }) => outputShape);
  assert.deepEqual(listed, table);
});

test('modelShapes() takes a hidden forward() to flatten before a Linear', () => {
  const shapes = modelShapes(printedModel(printedModels.leNet), digits);
  assert.deepEqual(outputsOf(shapes), [
    [-1, 6, 28, 28],
    [-1, 6, 14, 14],
    [-1, 16, 10, 10],
    [-1, 16, 5, 5],
    [-1, 120],
    [-1, 84],
    [-1, 10],
  ]);
  assert.deepEqual(
    shapes.steps.filter(({ isFlattened }) => isFlattened).map(({ path }) => path),
    ['fc1'],
  );
  assert.deepEqual([shapes.impossible, shapes.isOrderCertain], [null, false]);
  assert.deepEqual(modelShapes(printedModel(printedModels.vgg11), [-1, 3, 224, 224]).steps.at(-1)?.outputShape, [-1, 1000]);
  assert.deepEqual(modelShapes(printedModel(printedModels.autoencoder), [1, 28, 28]).steps.at(-1)?.outputShape, [784]);
});

test('modelShapes() flattens nothing by itself in a Sequential, nor what a Linear can take', () => {
  const linear = 'Linear(in_features=5, out_features=2)';
  const { impossible, isOrderCertain } = modelShapes(sequential('Identity()', linear), [-1, 1, 1, 4]);
  assert.equal(impossible?.error?.message.startsWith('linear: x has size 4 on axis 3'), true);
  assert.equal(isOrderCertain, true);
  const alone = printedModel(`Net(\n  (a): ${linear}\n)`);
  assert.deepEqual(outputsOf(modelShapes(alone, [-1, 7, 5])), [[-1, 7, 2]]);
  assert.equal(modelShapes(alone, [-1, 4]).impossible?.isFlattened, false);
});

test('modelShapes() names the first layer that cannot work, and leaves open what follows', () => {
  const text = printedModels.leNetSequential.replace(', padding=(2, 2)', '');
  const { steps, impossible } = modelShapes(printedModel(text), digits);
  assert.equal(impossible?.path, '7');
  assert.equal(impossible.error?.code, 'inner-differ');
  assert.deepEqual([impossible.inputShape, impossible.outputShape], [[-1, 256], null]);
  assert.deepEqual(
    steps.slice(8).map(({ inputShape, outputShape, error }) => [inputShape, outputShape, error]),
    Array(4).fill([null, null, null]),
  );
});

test('modelShapes() does not call certain what hangs on the order in a class of its own', () => {
  const { impossible, isOrderCertain } = modelShapes(printedModel(printedModels.basicBlock), [-1, 64, 56, 56]);
  assert.deepEqual([impossible?.path, isOrderCertain], ['downsample.0', false]);
});

test('modelShapes() does not know the shape after a layer that the book does not know', () => {
  const { model } = readPrintedModel('Sequential(\n  (0): Tanh()\n  (1): Swish()\n  (2): Tanh()\n)');
  assert.ok(model !== null);
  const { steps, impossible } = modelShapes(model, [-1, 5]);
  assert.deepEqual(
    steps.map(({ inputShape, outputShape }) => [inputShape, outputShape]),
    [
      [
        [-1, 5],
        [-1, 5],
      ],
      [[-1, 5], null],
      [null, null],
    ],
  );
  assert.equal(impossible, null);
  assert.deepEqual(steps[1]?.parameters, { count: 0, isComplete: false });
});

test('modelShapes() never throws, whatever the network and the input', () => {
  const input = fc.array(fc.oneof(fc.integer({ min: -2, max: 40 }), fc.constantFrom(-1, 1, 3)), { maxLength: 5 });
  fc.assert(
    fc.property(anyModel, input, (model, shape) => {
      const { steps, impossible } = modelShapes(model, shape);
      assert.equal(steps.length, layersOf(model).length);
      const first = steps.findIndex(({ outputShape }) => outputShape === null);
      assert.equal(impossible, steps[first] ?? null);
      for (const { outputShape } of steps.slice(0, Math.max(0, first))) assert.ok(outputShape?.every(Number.isInteger));
    }),
  );
});
