import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, test } from 'node:test';
import fc from 'fast-check';
import { digitSprites, spriteAddresses } from '../../components/data/digits/digitSprites.ts';
import { makeNetwork } from '../../components/widgets/training-lab/networks.ts';
import { packRun, unpackRun } from '../../components/widgets/training-lab/recorded.ts';
import { type Run, verdictOf } from '../../components/widgets/training-lab/run.ts';
import { loadTraining, saveTraining } from '../../components/widgets/training-lab/saved.ts';
import { type Settings, stepsPerEpoch } from '../../components/widgets/training-lab/settings.ts';
import { type DigitSet, Training } from '../../components/widgets/training-lab/Training.ts';
import { trainWhole } from '../../components/widgets/training-lab/trainWhole.ts';
import { autoencoder, lenet, type Module, readDigits, tensor, writeSafetensors } from '../../engine/index.ts';
import { loadBuiltKernels } from '../../site/build/loadBuiltKernels.ts';

const [train0, test0] = [digitSprites.train[0], digitSprites.test[0]];
const small: Settings = { network: 'mlp', activation: 'relu', optimizer: 'adam', rate: 0.003, batch: 64, decay: 0, digits: 500, seed: 1 };
const sets: { train?: DigitSet; test?: DigitSet } = {};

async function readSet(sprite = train0): Promise<DigitSet> {
  assert.ok(sprite !== undefined);
  const { images, labels } = spriteAddresses(sprite);
  const read = await readDigits(readFileSync(images), readFileSync(labels));
  assert.ok(read.ok);
  return read;
}

const digits = (): { train: DigitSet; test: DigitSet } => {
  assert.ok(sets.train !== undefined && sets.test !== undefined);
  return { train: sets.train, test: sets.test };
};
const begin = (change: Partial<Settings> = {}): Training => new Training({ ...small, ...change }, digits().train);
const whole = (change: Partial<Settings>, epochs: number): Run =>
  trainWhole({ ...small, ...change }, epochs, 3, digits().train, digits().test);
const cellsOf = (model: Module, kind: RegExp): number[] =>
  model
    .namedParameters()
    .filter(([path]) => kind.test(path))
    .flatMap(([, { data }]) => [...data]);

describe('the training laboratory', () => {
  before(async () => {
    await loadBuiltKernels();
    Object.assign(sets, { train: await readSet(train0), test: await readSet(test0) });
  });

  test('the networks are those of the book', () => {
    const shapes = (model: Module) => model.parameters().map(({ shape }) => shape.join());
    assert.deepEqual(shapes(makeNetwork({ ...small, network: 'lenet' })), shapes(lenet()));
    assert.deepEqual(shapes(makeNetwork({ ...small, network: 'autoencoder' })), shapes(autoencoder()));
  });

  test('a step of SGD decays weights by η · decay and leaves biases alone', () => {
    const [plain, decayed] = [begin({ optimizer: 'sgd', rate: 0.1 }), begin({ optimizer: 'sgd', rate: 0.1, decay: 0.1 })];
    const start = cellsOf(plain.model, /weight$/);
    assert.equal(plain.next(), decayed.next());
    assert.deepEqual(cellsOf(decayed.model, /bias$/), cellsOf(plain.model, /bias$/));
    const [without, within] = [cellsOf(plain.model, /weight$/), cellsOf(decayed.model, /weight$/)];
    within.forEach((weight, n) => {
      assert.ok(Math.abs(weight - ((without[n] ?? 0) - 0.01 * (start[n] ?? 0))) < 1e-6);
    });
  });

  test('each epoch uses each digit once, the last batch being smaller', () => {
    assert.equal(stepsPerEpoch({ digits: 500, batch: 64 }), 8);
    assert.equal(stepsPerEpoch({ digits: 2000, batch: 256 }), 8);
    assert.equal(stepsPerEpoch({ digits: 6400, batch: 64 }), 100);
  });

  test('the same settings give the same run, another seed another', () => {
    const losses = (seed: number) =>
      Array.from(
        { length: 4 },
        (
          (training) => () =>
            training.next()
        )(begin({ seed })),
      );
    assert.deepEqual(losses(1), losses(1));
    assert.notDeepEqual(losses(1), losses(2));
  });

  test('a run learns: the loss falls, and every test digit is counted once', () => {
    const run = whole({}, 6);
    const [first, last] = [run.points[0], run.points.at(-1)];
    assert.ok(first !== undefined && last !== undefined);
    assert.ok(Math.abs(first.test.loss - Math.log(10)) < 0.1);
    assert.ok((last.test.accuracy ?? 0) > 0.75);
    assert.equal(run.losses.length, run.step);
    assert.equal(
      run.confusion.reduce((sum, count) => sum + count, 0),
      1000,
    );
    const right = run.confusion.filter((_, cell) => cell % 11 === 0).reduce((sum, count) => sum + count, 0);
    assert.equal(right / 1000, last.test.accuracy);
    assert.ok(run.samples.every(({ label, answer, measure }) => label !== answer && measure > 0 && measure <= 1));
  });

  test('a few digits are learned by heart: that is called overfitting', () => {
    assert.equal(verdictOf(whole({ network: 'lenet', digits: 100 }, 20)), 'overfitting');
  });

  test('steps a hundred times too large silence LeNet, and that is called guessing', () => {
    assert.equal(verdictOf(whole({ network: 'lenet', rate: 0.3 }, 3)), 'guessing');
  });

  test('numbers too large to compute with end a run, and no step is counted for them', () => {
    const training = begin({ network: 'lenet', optimizer: 'momentum', rate: 10, decay: 0.1 });
    for (let step = 0; step < 100 && !training.hasDiverged; step++) training.next();
    assert.ok(training.hasDiverged);
    const reached = training.step;
    training.next();
    assert.equal(training.step, reached);
  });

  test('a saved training goes on where it was, its optimiser too', () => {
    const first = begin();
    for (let step = 0; step < 3; step++) first.next();
    const again = begin();
    assert.deepEqual(loadTraining(again, saveTraining(first)), { hasOptimizer: true });
    assert.deepEqual(again.model.stateDict(), first.model.stateDict());
    assert.deepEqual(again.optimizerStates(), first.optimizerStates());
    assert.deepEqual(loadTraining(begin({ optimizer: 'sgd' }), saveTraining(first)), { hasOptimizer: false });
  });

  test('a file that does not fit is refused by name, and nothing changes', () => {
    const training = begin();
    const state = training.model.stateDict();
    const other = loadTraining(training, saveTraining(begin({ network: 'lenet' })));
    assert.ok('code' in other && other.code === 'misfit' && other.first.path === 'fc1.weight');
    const broken = new Map(
      [...state].map(([name, { shape }]) => [name, tensor(new Float32Array(shape.reduce((a, b) => a * b, 1)).fill(Number.NaN), shape)]),
    );
    assert.deepEqual(loadTraining(training, writeSafetensors(broken)), { code: 'not-finite', name: 'fc1.weight' });
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => 'code' in loadTraining(training, bytes)));
    assert.deepEqual(training.model.stateDict(), state);
  });

  test('a recorded run is the run, but for rounding', () => {
    const run = whole({}, 2);
    const back = unpackRun(packRun(run, 2));
    assert.deepEqual(back.confusion, run.confusion);
    assert.equal(back.step, run.step);
    run.losses.forEach((loss, n) => {
      assert.ok(Math.abs(loss - (back.losses[n] ?? 0)) < 1e-4);
    });
  });
});
