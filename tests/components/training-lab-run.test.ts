import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { initialValues } from '../../components/shared/params.ts';
import { highestLoss } from '../../components/widgets/training-lab/highestLoss.ts';
import { modelCodes } from '../../components/widgets/training-lab/modelCodes.ts';
import { packCells, unpackCells } from '../../components/widgets/training-lab/packedCells.ts';
import { params } from '../../components/widgets/training-lab/params.ts';
import { program } from '../../components/widgets/training-lab/programOf.ts';
import { freshRun, type Run, thinned, type Verdict, verdictOf } from '../../components/widgets/training-lab/run.ts';
import { type Settings, settingsOf } from '../../components/widgets/training-lab/settings.ts';
import { text } from '../../components/widgets/training-lab/text.ts';
import { sampleValues } from '../support/paramArbitraries.ts';

const small: Settings = { network: 'mlp', activation: 'relu', optimizer: 'adam', rate: 0.003, batch: 64, decay: 0, digits: 500, seed: 1 };

test('packed cells come back to the nearest of 31 levels', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -2, max: 2, noNaN: true })), (cells) => {
      unpackCells(packCells(cells, 2), 2).forEach((cell, n) => {
        assert.ok(Math.abs(cell - (cells[n] ?? 0)) <= 1 / 15 + 1e-6);
      });
    }),
  );
});

test('thinned() keeps the mean of all losses and as many points as fit', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 9, noNaN: true }), { minLength: 1, maxLength: 900 }), (losses) => {
      const points = thinned(losses, 50);
      assert.ok(points.length <= 50);
      assert.ok(points.every(([step]) => step > 0 && step <= losses.length));
      assert.ok(points.every(([, loss]) => loss >= Math.min(...losses) - 1e-9 && loss <= Math.max(...losses) + 1e-9));
    }),
  );
});

const judged = (train: number | null, test: number | null, trainLoss = 1): Pick<Run, 'standing' | 'points' | 'step'> => ({
  standing: 'paused',
  step: 100,
  points: [
    { step: 0, train: { loss: 2.3, accuracy: 0.1 }, test: { loss: 2.3, accuracy: 0.1 } },
    { step: 100, train: { loss: trainLoss, accuracy: train }, test: { loss: 1, accuracy: test } },
  ],
});

const verdicts: readonly (readonly [Partial<Run>, Verdict])[] = [
  [judged(0.99, 0.75), 'overfitting'],
  [judged(0.6, 0.58), 'underfitting'],
  [judged(0.97, 0.95), 'well'],
  [judged(0.11, 0.1), 'guessing'],
  [judged(0.1, 0.1, 4000), 'exploding'],
  [judged(null, null), 'rebuilding'],
  [{ standing: 'diverged' }, 'diverged'],
  [{}, 'untrained'],
  [{ standing: 'running', step: 3, points: judged(0.1, 0.1).points.slice(0, 1) }, 'begun'],
];

test('verdictOf() names what the numbers of a run show', () => {
  for (const [change, verdict] of verdicts) assert.equal(verdictOf({ ...freshRun(small, 5), ...change }), verdict);
});

test('the axis of losses has room for guessing, and more where the loss stays above it', () => {
  const axis = (losses: readonly number[]) => highestLoss({ ...freshRun(small, 5), losses });
  assert.ok(axis([]) > Math.log(10) && axis([]) < 3);
  assert.ok(axis(Array(30).fill(4)) > 4);
  assert.ok(axis(Array(30).fill(4e9)) < 30);
});

test('the program in PyTorch says every setting', () => {
  const codes = modelCodes();
  for (let seed = 1; seed <= 30; seed++) {
    const values = sampleValues(params, seed);
    for (const words of [text.en, text.ko]) {
      const code = program(values, codes, words.comments);
      const settings = settingsOf(values);
      for (const part of [
        `lr=${settings.rate}`,
        `batch_size=${settings.batch}`,
        `range(${settings.digits})`,
        `manual_seed(${settings.seed})`,
      ])
        assert.ok(code.includes(part), part);
      assert.ok(code.includes(`"weight_decay": ${settings.decay}}`) && code.includes(`range(${values.epochs})`));
      assert.doesNotMatch(code, /undefined|NaN/);
    }
  }
  assert.match(program(initialValues(params), codes, text.en.comments), /nn\.Conv2d\(6, 16, kernel_size=5\)[\s\S]*optim\.Adam\(groups/);
});
