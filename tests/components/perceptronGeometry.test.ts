import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { snap } from '../../components/shared/params.ts';
import { gateInputs, presets } from '../../components/widgets/perceptron/gates.ts';
import {
  arrowOf,
  biasThrough,
  cut,
  degreesOf,
  gripOf,
  high,
  labelPlace,
  low,
  toInput,
  toX,
  toY,
  weightsAt,
} from '../../components/widgets/perceptron/geometry.ts';
import type { Point, Tie } from '../../components/widgets/perceptron/model.ts';
import { params } from '../../components/widgets/perceptron/params.ts';

const onStep = (param: typeof params.w1) => fc.double({ min: param.min, max: param.max, noNaN: true }).map((value) => snap(value, param));
const neurons = fc.record({ w1: onStep(params.w1), w2: onStep(params.w2), b: onStep(params.b) });
const ties = fc.constantFrom<Tie>('on', 'off');

const isShown = (point: Point | null) => (point ?? [Number.NaN]).every((x) => x >= low - 1e-9 && x <= high + 1e-9);

test('cut() puts the line of AND through (1.4 − x₂, x₂)', () => {
  const { line, region } = cut({ w1: 0.5, w2: 0.5, b: -0.7 });
  for (const [x1, x2] of line ?? []) assert.ok(Math.abs(x1 + x2 - 1.4) < 1e-9);
  assert.equal(line?.length, 2);
  assert.equal(region.length, 3);
});

test('cut() has no line where both weights are 0: all of the plane or none of it', () => {
  assert.deepEqual(cut({ w1: 0, w2: 0, b: 0.5 }).line, null);
  assert.equal(cut({ w1: 0, w2: 0, b: 0.5 }).region.length, 4);
  assert.equal(cut({ w1: 0, w2: 0, b: -0.5 }).region.length, 0);
  assert.equal(cut({ w1: 0, w2: 0, b: 0 }, 'on').region.length, 4);
  assert.equal(cut({ w1: 0, w2: 0, b: 0 }, 'off').region.length, 0);
});

test('cut() keeps every neuron’s line and region inside the plane, on the right side of z = 0', () => {
  fc.assert(
    fc.property(neurons, ties, (neuron, tie) => {
      const { line, region } = cut(neuron, tie);
      const z = ([x1, x2]: Point) => neuron.b + neuron.w1 * x1 + neuron.w2 * x2;
      for (const end of line ?? []) assert.ok(isShown(end) && Math.abs(z(end)) < 1e-5);
      for (const corner of region) assert.ok(isShown(corner) && z(corner) > -1e-5);
    }),
    { numRuns: 2000 },
  );
});

test('handles and labels of every neuron lie inside the plane, or are not there', () => {
  fc.assert(
    fc.property(neurons, ties, (neuron, tie) => {
      const hasNoDirection = neuron.w1 === 0 && neuron.w2 === 0;
      assert.equal(gripOf(neuron) === null, hasNoDirection);
      assert.equal(arrowOf(neuron) === null, hasNoDirection);
      if (!hasNoDirection) assert.ok(isShown(gripOf(neuron)) && isShown(arrowOf(neuron)));
      const labels = ([0, 1] as const).map((output) => labelPlace(neuron, output, tie));
      assert.ok(labels.some((place) => place !== null));
    }),
  );
});

test('gripOf() lies on the line, well away from the arrow and from the gate’s inputs on the line of each gate', () => {
  for (const neuron of [presets.AND, presets.OR, presets.NAND, { w1: 1, w2: 1, b: 0 }, { w1: 1, w2: -1, b: 0 }, { w1: 0, w2: 2, b: -2 }]) {
    const [x1 = 9, x2 = 9] = gripOf(neuron) ?? [];
    const [tip1 = 9, tip2 = 9] = arrowOf(neuron) ?? [];
    assert.ok(Math.abs(neuron.b + neuron.w1 * x1 + neuron.w2 * x2) < 1e-9);
    for (const [other1, other2] of [[tip1, tip2], ...gateInputs] as Point[]) assert.ok(Math.hypot(x1 - other1, x2 - other2) > 0.3);
  }
});

test('weightsAt() keeps the length as near as the steps allow, and never gives (0, 0)', () => {
  fc.assert(
    fc.property(fc.integer({ min: -180, max: 180 }), fc.double({ min: 0.1, max: 2, noNaN: true }), (degrees, length) => {
      const { w1, w2 } = weightsAt(degrees, length);
      assert.ok(Math.abs(Math.hypot(w1, w2) - length) < 0.08);
      assert.ok(Math.abs(w1) <= 2 && Math.abs(w2) <= 2 && (w1 !== 0 || w2 !== 0));
    }),
  );
  assert.deepEqual(weightsAt(0, Math.hypot(2, 2)), { w1: 2, w2: 0 });
  assert.deepEqual(weightsAt(degreesOf(0.5, 0.5), Math.hypot(0.5, 0.5)), { w1: 0.5, w2: 0.5 });
});

test('biasThrough() moves the line through a point', () => {
  assert.ok(Math.abs(biasThrough({ w1: 0.5, w2: -1, b: 0 }, [1, 0.25]) + 0.25) < 1e-9);
});

test('toInput() undoes toX() and toY()', () => {
  const [x1, x2] = toInput(toX(0.3), toY(1.2));
  assert.ok(Math.abs(x1 - 0.3) < 1e-9 && Math.abs(x2 - 1.2) < 1e-9);
});
