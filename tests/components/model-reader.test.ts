import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { network, networkParameters } from '../../components/book/network.ts';
import { modelAddresses } from '../../components/data/models/modelAddresses.ts';
import { languages } from '../../components/shared/language.ts';
import { shapeErrorText } from '../../components/shared/shapeErrorText.ts';
import { exampleInputs } from '../../components/widgets/model-reader/exampleInputs.ts';
import { examples } from '../../components/widgets/model-reader/examples.ts';
import { inputShape, shapeText } from '../../components/widgets/model-reader/inputShape.ts';
import { type Example, params } from '../../components/widgets/model-reader/params.ts';
import { fileProblemText, modelProblemText, writeProblemText } from '../../components/widgets/model-reader/problemText.ts';
import type { Reading } from '../../components/widgets/model-reader/Reading.ts';
import * as reader from '../../components/widgets/model-reader/reader.ts';
import { programOf, readText } from '../../components/widgets/model-reader/readText.ts';
import { layersOfTensors, readWeights } from '../../components/widgets/model-reader/readWeights.ts';
import { verdictOf } from '../../components/widgets/model-reader/verdictOf.ts';
import { describeModule, lenet, printModel, summary } from '../../engine/index.ts';

const readExample = (name: Example): Reading => readText(examples[name], inputShape(exampleInputs[name]));
const shapes = ({ layers }: Reading) => layers.map(({ shape }) => (shape === null ? '?' : shapeText(shape)));
const readable = /^[^\n]+$/;
const senseless = /undefined|NaN|\[object/;

test('the example of the book is what print() writes of its network, and the table what a summary of it says', () => {
  assert.equal(examples.book, printModel(describeModule(lenet())));
  const { rows } = summary(lenet(), [1, 28, 28]);
  const { layers, parameters } = readExample('table');
  assert.deepEqual(
    layers.map(({ shape, parameters: count }) => [shape, count]),
    rows.map((row) => [row.outputShape, row.parameters]),
  );
  assert.equal(parameters, networkParameters);
});

test('readText() gives each layer of the book’s network the shape and the parameters of the cover', () => {
  const { layers, parameters, fault, isOrderCertain } = readExample('book');
  for (const { name, output, parameters: count } of network.slice(1)) {
    const layer = layers.find(({ path }) => path === name);
    assert.deepEqual([layer?.shape, layer?.parameters], [[-1, ...output], count], name);
  }
  assert.deepEqual([parameters, fault, isOrderCertain], [networkParameters, null, true]);
});

test('readText() reads the autoencoder of the notes for 784 features in a row', () => {
  const reading = readExample('autoencoder');
  assert.deepEqual(
    reading.layers.filter(({ printed }) => printed.startsWith('Linear')).map(({ parameters }) => parameters),
    [401_920, 131_328, 131_584, 402_192],
  );
  assert.equal(shapes(reading).at(-1), 'N×784');
});

test('readText() finds the first impossible layer and the one change that mends it', () => {
  const { fault } = readExample('broken');
  assert.deepEqual([fault?.layer, fault?.remedy, fault?.input], [6, { is: 'flatten' }, [-1, 16, 7, 7]]);
  const mended = examples.broken.replace('  (6):', '  (5b): Flatten(start_dim=1, end_dim=-1)\n  (6):');
  assert.equal(readText(mended, [-1, 1, 28, 28]).fault, null);
  const other = readText(mended, [-1, 1, 32, 32]).fault;
  assert.deepEqual(other?.remedy, { is: 'option', name: 'in_features', value: 1024 });
  const channels = readText(examples.book, [-1, 3, 28, 28]).fault;
  assert.deepEqual([channels?.layer, channels?.remedy], [0, { is: 'option', name: 'in_channels', value: 3 }]);
});

test('a class with its own forward is not said to run in the order listed', () => {
  const reading = readExample('tutorial');
  assert.equal(reading.isOrderCertain, false);
  assert.deepEqual(reading.fault?.remedy, { is: 'option', name: 'in_features', value: 1600 });
});

test('an unknown layer stops the shapes, is counted as unknown and is named', () => {
  const reading = readExample('unknown');
  const place = reading.layers.findIndex(({ kind }) => kind === 'unknown');
  assert.deepEqual(new Set(shapes(reading).slice(place)), new Set(['?']));
  assert.equal(reading.isComplete, false);
  assert.match(modelProblemText('en', reading.problems[0] ?? { code: 'no-rows', line: null }), /^Line 7: SpatialMixer is not a layer/);
});

test('readWeights() finds the layers of the book’s file, in the order people count, with every parameter', () => {
  const { layers, parameters, fileProblem } = readWeights(readFileSync(modelAddresses.lenet));
  assert.equal(fileProblem, null);
  assert.equal(parameters, networkParameters);
  const learning = network.filter(({ weight }) => weight !== null);
  assert.deepEqual(
    layers.map(({ path, shape, parameters: count }) => [path, shape, count]),
    learning.map(({ name, weight, parameters: count }) => [name, weight, count]),
  );
});

test('layersOfTensors() counts no averages of batches and sorts layer2 before layer10', () => {
  const layers = layersOfTensors([
    ['layer10.weight', [4]],
    ['layer10.running_mean', [4]],
    ['layer2.weight', [3, 4]],
    ['scale', []],
  ]);
  assert.deepEqual(
    layers.map(({ path, parameters }) => [path, parameters]),
    [
      ['', 1],
      ['layer2', 12],
      ['layer10', 4],
    ],
  );
});

test('every text and every file, however bad, leads to sentences in both languages and never throws', () => {
  const lines = fc.constantFrom(...Object.values(examples).flatMap((text) => text.split('\n')), '(', ')', '(0): Linear(in_features=1e99)');
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(lines, { maxLength: 20 }).map((all) => all.join('\n')),
  );
  const sizes = fc.tuple(fc.integer({ min: 1, max: 64 }), fc.integer({ min: 1, max: 256 }), fc.integer({ min: 1, max: 256 }));
  const check = (lang: (typeof languages)[number], reading: Reading) => {
    const said = [verdictOf(lang, reading, reader), ...reading.problems.map((problem) => modelProblemText(lang, problem))];
    if (reading.fileProblem !== null) said.push(fileProblemText(lang, reading.fileProblem));
    for (const sentence of said.filter((words) => words !== '')) assert.doesNotMatch(sentence, senseless);
    assert.ok(reading.layers.length > 0 || said.some((sentence) => readable.test(sentence)) || reading.format === 'weights');
  };
  fc.assert(
    fc.property(texts, sizes, fc.uint8Array({ maxLength: 200 }), (text, [c, h, w], bytes) => {
      for (const lang of languages) {
        check(lang, readText(text, [-1, c, h, w]));
        check(lang, readWeights(bytes));
      }
      for (const language of ['pytorch', 'keras', 'numpy'] as const) {
        for (const problem of programOf(text, [-1, c, h, w], language)?.problems ?? [])
          assert.doesNotMatch(writeProblemText('ko', problem), senseless);
      }
    }),
    { numRuns: 150 },
  );
});

test('programOf() writes each readable example in each language, and nothing for a table', () => {
  for (const name of params.example.options) {
    for (const language of ['pytorch', 'keras', 'numpy'] as const) {
      const program = programOf(examples[name], inputShape(exampleInputs[name]), language);
      if (name === 'table') assert.equal(program, null);
      else assert.match(program?.code ?? '', /^(import|from) /);
    }
  }
});

test('shapeErrorText() says both numbers', () => {
  for (const lang of languages) {
    const sentence = shapeErrorText(lang, { code: 'kernel-too-large', axisName: 'height', expected: 3, got: 5 });
    assert.match(sentence, /5/);
    assert.match(sentence, /3/);
  }
  assert.match(shapeErrorText('en', { code: 'bad-rank', expected: [3, 4], got: 2 }), /3 or 4/);
});
