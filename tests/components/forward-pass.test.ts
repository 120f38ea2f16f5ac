import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { initialValues } from '../../components/shared/params.ts';
import { edgesInto, nodesOf } from '../../components/widgets/forward-pass/geometry.ts';
import { type NetworkValues, passOf } from '../../components/widgets/forward-pass/model.ts';
import { neurons, params } from '../../components/widgets/forward-pass/params.ts';
import { valuesAt } from '../../components/widgets/forward-pass/valuesAt.ts';

const initial = initialValues(params);

const half = fc.integer({ min: -4, max: 4 }).map((steps) => steps / 2);
const whole = fc.integer({ min: -5, max: 5 });
const matrix = (rows: number, columns: number) =>
  fc.array(fc.array(whole, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });
const networks = fc.record<NetworkValues>({
  x1: half,
  x2: half,
  x3: half,
  activation: fc.constantFrom('relu', 'step', 'none'),
  weight1: matrix(4, 3),
  bias1: matrix(4, 1),
  weight2: matrix(2, 4),
  bias2: matrix(2, 1),
});

/** A layer by hand: every row of weights met with the input, and its bias. */
const byHand = (weight: readonly (readonly number[])[], bias: readonly (readonly number[])[], x: readonly number[]): number[] =>
  weight.map((row, i) => row.reduce((sum, w, j) => sum + w * (x[j] ?? 0), bias[i]?.[0] ?? 0) + 0);

const between = {
  relu: (z: number) => Math.max(0, z),
  step: (z: number) => Number(z >= 0),
  none: (z: number) => z,
};

test('the pass that the figure opens with', () => {
  const pass = passOf(initial);
  assert.deepEqual(pass.z, [-2, 3, 1, -3]);
  assert.deepEqual(pass.h, [0, 3, 1, 0]);
  assert.deepEqual(pass.y, [3, -3]);
  assert.deepEqual(pass.one, {
    weight: [
      [5, -4, 4],
      [-3, -6, 7],
    ],
    bias: [3, 8],
    y: [-4, -14],
  });
  assert.equal(pass.isSame, false);
  assert.equal(pass.changed, 2);
});

test('every value is what a layer by hand gives, for any weights, inputs and activation', () => {
  fc.assert(
    fc.property(networks, (values) => {
      const pass = passOf(values);
      const z = byHand(values.weight1, values.bias1, pass.x);
      assert.deepEqual(pass.z, z);
      assert.deepEqual(pass.h, z.map(between[values.activation]));
      assert.deepEqual(pass.y, byHand(values.weight2, values.bias2, pass.h));
    }),
  );
});

test('without an activation two layers and the one they collapse into give the same, always', () => {
  fc.assert(fc.property(networks, (values) => passOf({ ...values, activation: 'none' }).isSame));
});

test('where the activation changes no total, nothing tells the two layers from the one', () => {
  fc.assert(
    fc.property(networks, (values) => {
      const pass = passOf(values);
      assert.ok(pass.changed > 0 || pass.isSame);
    }),
  );
});

test('a node is explained by as many products as nodes are read, and they add up', () => {
  const { explanations, z, y } = passOf(initial);
  const totals = [...z, ...y];
  neurons.forEach((node, place) => {
    const { terms, sum, bias, value } = explanations[node];
    assert.equal(terms.length, node.startsWith('h') ? 3 : 4);
    assert.equal(
      terms.reduce((total, { product }) => total + product, 0),
      sum,
    );
    assert.equal(sum + bias, value);
    assert.equal(value, totals[place]);
  });
});

test('a layer has all of its values at once, and none before its step', () => {
  const pass = passOf(initial);
  assert.deepEqual(valuesAt(pass, 'x', 0), { values: pass.x, role: 'input' });
  assert.equal(valuesAt(pass, 'h', 0), null);
  assert.deepEqual(valuesAt(pass, 'h', 1), { values: pass.z, role: 'sum' });
  assert.deepEqual(valuesAt(pass, 'h', 2), { values: pass.h, role: 'output' });
  assert.equal(valuesAt(pass, 'y', 2), null);
  assert.deepEqual(valuesAt(pass, 'y', 3), { values: pass.y, role: 'output' });
});

test('each node reads every node of the layer before it', () => {
  assert.equal(edgesInto('h').length, nodesOf('x').length * nodesOf('h').length);
  assert.equal(edgesInto('y').length, nodesOf('h').length * nodesOf('y').length);
  assert.equal(new Set([...edgesInto('h'), ...edgesInto('y')].map(({ id }) => id)).size, 20);
});
