import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { initialValues } from '../../components/shared/params.ts';
import { dots } from '../../components/widgets/checkpoint/dots.ts';
import { isFilled, numbersOf, regionOf, rightOf, sceneOf, tableOf } from '../../components/widgets/checkpoint/model.ts';
import { lastEpoch, params } from '../../components/widgets/checkpoint/params.ts';
import type { Plan } from '../../components/widgets/checkpoint/timeline.ts';
import { nextEpoch, outputsAt, start } from '../../components/widgets/checkpoint/training.ts';
import { valuesOf } from '../support/paramArbitraries.ts';

const initial = initialValues(params);
const given = (change: Partial<Plan> = {}) => sceneOf({ ...initial, ...change });
const errors = (change: Partial<Plan>) => given(change).curve.map(({ error }) => error);

/** The network written out, its numbers in the order of the file: 4 × 2 weights, 4 biases, 4 weights, 1 bias. */
function outputByHand(numbers: readonly number[], x1: number, x2: number): number {
  const at = (place: number) => numbers[place] ?? Number.NaN;
  return [0, 1, 2, 3].reduce(
    (sum, node) => sum + at(12 + node) * Math.tanh(at(2 * node) * x1 + at(2 * node + 1) * x2 + at(8 + node)),
    at(16),
  );
}

const errorByHand = (numbers: readonly number[]): number =>
  dots.reduce((sum, { x1, x2, kind }) => sum + (outputByHand(numbers, x1, x2) - kind) ** 2, 0) / dots.length;

/** Some epochs of Adam written out in double precision, the slopes by finite differences. */
function adamByHand(first: readonly number[], epochs: number): readonly number[] {
  let numbers = first;
  const [mean, square] = [first.map(() => 0), first.map(() => 0)];
  for (let step = 1; step <= epochs; step++) {
    const now = numbers;
    const moved = (i: number, by: number) => now.map((value, j) => (j === i ? value + by : value));
    numbers = now.map((value, i) => {
      const slope = (errorByHand(moved(i, 1e-5)) - errorByHand(moved(i, -1e-5))) / 2e-5;
      mean[i] = 0.9 * (mean[i] ?? 0) + 0.1 * slope;
      square[i] = 0.999 * (square[i] ?? 0) + 0.001 * slope * slope;
      return value - (0.1 * (mean[i] / (1 - 0.9 ** step))) / (Math.sqrt(square[i] / (1 - 0.999 ** step)) + 1e-8);
    });
  }
  return numbers;
}

describe('training', () => {
  test('outputs are those of the network written out', () => {
    const { weights } = start(4);
    const numbers = numbersOf(weights);
    for (const { x1, x2 } of dots.slice(0, 8))
      assert.ok(Math.abs((outputsAt(weights, [[x1, x2]])[0] ?? 0) - outputByHand(numbers, x1, x2)) < 1e-5);
  });

  test('nextEpoch() is one step of Adam on the mean squared error of all dots', () => {
    const first = start(2);
    const third = nextEpoch(nextEpoch(nextEpoch(first)));
    const byHand = adamByHand(numbersOf(first.weights), 3);
    numbersOf(third.weights).forEach((value, i) => assert.ok(Math.abs(value - (byHand[i] ?? 0)) < 2e-3, `number ${i}`));
    assert.deepEqual(third.optimizer?.steps, [3, 3, 3, 3]);
  });

  test('nextEpoch() leaves the snapshot it starts from as it was', () => {
    const first = start(2);
    const before = numbersOf(first.weights);
    nextEpoch(nextEpoch(first));
    assert.deepEqual(numbersOf(first.weights), before);
  });

  test('tableOf() has a column for each node: what it reads, its bias, what leads on from it', () => {
    const { weights } = start(3);
    const numbers = numbersOf(weights);
    const { rows, last } = tableOf(weights);
    assert.deepEqual(
      rows.map(({ values }) => values[1]),
      [2, 3, 9, 13].map((place) => numbers[place]),
    );
    assert.equal(last, numbers[16]);
  });

  test('every seed learns to tell most dots apart', () => {
    for (let seed = params.seed.min; seed <= params.seed.max; seed++)
      assert.ok(given({ seed, epoch: lastEpoch }).right >= 38, `seed ${seed}`);
  });
});

describe('sceneOf()', () => {
  test('damage changes all 17 numbers and spoils answers; restoring undoes it to the last digit', () => {
    const damaged = given({ damage: 1 });
    assert.equal(damaged.changed, 17);
    assert.ok(damaged.right < given().right);
    const restored = given({ from: 'weights' });
    assert.equal(restored.difference, 0);
    assert.equal(restored.changed, 0);
    assert.deepEqual(restored.outputs, given().outputs);
  });

  test('resumed with everything, training is the undisturbed one; with W and B alone it is another', () => {
    const epoch = 90;
    assert.deepEqual(errors({ epoch, from: 'everything' }), errors({ epoch }));
    const without = errors({ epoch, from: 'weights' });
    assert.deepEqual(without.slice(0, initial.saved + 1), errors({ epoch }).slice(0, initial.saved + 1));
    assert.notEqual(without[initial.saved + 1], errors({ epoch })[initial.saved + 1]);
  });

  test('in every start the error jumps in the first epoch after W and B alone were restored', () => {
    for (let seed = 1; seed <= 9; seed++) {
      const epoch = initial.saved + 3;
      const first = initial.saved + 1;
      assert.ok((errors({ seed, epoch, from: 'weights' })[first] ?? 0) > (errors({ seed, epoch })[first] ?? 1), `seed ${seed}`);
    }
  });

  test('training goes on from damaged numbers, and the curve shows the blow as two points at one epoch', () => {
    const { curve } = given({ damage: 0.5, hit: 60, epoch: 90 });
    const at60 = curve.filter(({ epoch }) => epoch === 60);
    assert.equal(at60.length, 2);
    assert.ok((at60[1]?.error ?? 0) > (at60[0]?.error ?? 0));
    assert.equal(curve.length, 92);
    assert.ok((curve.at(-1)?.error ?? 1) < (at60[1]?.error ?? 0));
  });

  test('only what undisturbed training has can be saved', () => {
    assert.equal(given().isOnCourse, true);
    assert.equal(given({ damage: 1 }).isOnCourse, false);
    assert.equal(given({ damage: 1, epoch: 30 }).isOnCourse, true);
    assert.equal(given({ from: 'weights' }).isOnCourse, true);
    assert.equal(given({ from: 'weights', epoch: 63 }).isOnCourse, false);
    assert.equal(given({ from: 'everything', epoch: 63 }).isOnCourse, true);
  });

  test('any state is finite, the same again whatever was looked at in between, and counts as it shows', () => {
    fc.assert(
      fc.property(valuesOf(params), valuesOf(params), (plan, other) => {
        const scene = sceneOf(plan);
        assert.ok(numbersOf(scene.now.weights).every(Number.isFinite));
        assert.equal(scene.right, rightOf(scene.outputs));
        assert.equal(scene.curve.at(-1)?.error, scene.now.error);
        assert.equal(scene.reference.length, plan.epoch + 1);
        sceneOf(other);
        assert.deepEqual(sceneOf(plan).outputs, scene.outputs);
      }),
      { numRuns: 40 },
    );
  });
});

test('regionOf() encloses the dots that the network calls filled, and no others', () => {
  for (const seed of [1, 5, 7, 9]) {
    const { now, outputs } = given({ seed, epoch: 45 });
    const rings = regionOf(now.weights);
    dots.forEach(({ x1, x2 }, i) => {
      const crossings = rings.flatMap((ring) =>
        ring.filter(([a1, a2], j) => {
          const [b1 = 0, b2 = 0] = ring[(j + 1) % ring.length] ?? [];
          return a2 > x2 !== b2 > x2 && x1 < a1 + ((x2 - a2) / (b2 - a2)) * (b1 - a1);
        }),
      );
      const isClear = Math.abs((outputs[i] ?? 0) - 0.5) > 0.05;
      if (isClear) assert.equal(crossings.length % 2 === 1, isFilled(outputs[i] ?? 0), `seed ${seed}, dot ${i}`);
    });
  }
});
