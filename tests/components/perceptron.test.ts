import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type NumberParam, snap } from '../../components/shared/params.ts';
import { perceptronCode } from '../../components/widgets/perceptron/code.ts';
import { gateInputs, gateName, outputsOf, presets } from '../../components/widgets/perceptron/gates.ts';
import { extentOf, fire, type Neuron, relation, sumBars, type Tie } from '../../components/widgets/perceptron/model.ts';
import { params } from '../../components/widgets/perceptron/params.ts';

const always = (output: string) => `always ${output}`;
const onStep = (param: NumberParam) => fc.double({ min: param.min, max: param.max, noNaN: true }).map((value) => snap(value, param));

/** Every state the perceptron's controls and links can reach. */
const states = fc.record({
  x1: onStep(params.x1),
  x2: onStep(params.x2),
  w1: onStep(params.w1),
  w2: onStep(params.w2),
  b: onStep(params.b),
  tie: fc.constantFrom<Tie>('on', 'off'),
});

test('fire() gives the products, their sum with the bias and the output', () => {
  assert.deepEqual(fire(presets.AND, [1, 1]), { products: [0.5, 0.5], z: 0.3, y: 1 });
  assert.deepEqual(fire(presets.AND, [1, 0]), { products: [0.5, 0], z: -0.2, y: 0 });
  assert.deepEqual(fire({ w1: -0.5, w2: 1.3, b: 0.05 }, [0.4, -0.5]), { products: [-0.2, -0.65], z: -0.8, y: 0 });
});

test('fire() is not decided by rounding noise at z = 0', () => {
  for (const [neuron, input] of [
    [{ w1: 0.1, w2: 0.2, b: -0.3 }, [1, 1]],
    [{ w1: 0.7, w2: 0.1, b: -0.8 }, [1, 1]],
    [{ w1: -0.3, w2: 1.1, b: -0.8 }, [1, 1]],
    [{ w1: 0.3, w2: 0, b: -0.03 }, [0.1, 1]],
  ] as const) {
    assert.equal(fire(neuron, input).z, 0);
    assert.equal(fire(neuron, input, 'on').y, 1);
    assert.equal(fire(neuron, input, 'off').y, 0);
  }
});

test('relation() states the rule where it holds and its contrary where not', () => {
  assert.deepEqual(
    [-0.1, 0, 0.1].map((z) => relation(z, 'on')),
    ['<', '≥', '≥'],
  );
  assert.deepEqual(
    [-0.1, 0, 0.1].map((z) => relation(z, 'off')),
    ['<', '≤', '>'],
  );
});

test('every reachable state has an exact sum with two decimals, and bars that add up to it', () => {
  fc.assert(
    fc.property(states, ({ x1, x2, tie, ...neuron }) => {
      const firing = fire(neuron, [x1, x2], tie);
      const hundredths =
        Math.round(neuron.b * 100) + Math.round(neuron.w1 * 10) * Math.round(x1 * 10) + Math.round(neuron.w2 * 10) * Math.round(x2 * 10);
      assert.equal(firing.z, hundredths / 100 + 0);
      assert.equal(firing.y, Number(tie === 'on' ? hundredths >= 0 : hundredths > 0));
      const bars = sumBars(firing);
      assert.equal(bars[2]?.to, firing.z);
      assert.ok(extentOf(bars) >= Math.abs(firing.z));
      assert.doesNotMatch(perceptronCode(neuron, [x1, x2], tie, firing, ''), /NaN|undefined|Infinity|-0\b(?!\.)/);
    }),
    { numRuns: 2000 },
  );
});

/** A neuron for each gate that one neuron can be, by its outputs for 00, 01, 10, 11. */
const separable: Readonly<Record<string, readonly [string, Neuron]>> = {
  '0000': ['always 0', { w1: 0, w2: 0, b: -1 }],
  '0001': ['AND', presets.AND],
  '0010': ['x₁ AND NOT x₂', { w1: 0.5, w2: -0.5, b: -0.2 }],
  '0011': ['x₁', { w1: 1, w2: 0, b: -0.5 }],
  '0100': ['x₂ AND NOT x₁', { w1: -0.5, w2: 0.5, b: -0.2 }],
  '0101': ['x₂', { w1: 0, w2: 1, b: -0.5 }],
  '0111': ['OR', presets.OR],
  '1000': ['NOR', { w1: -0.5, w2: -0.5, b: 0.2 }],
  '1010': ['NOT x₂', { w1: 0, w2: -1, b: 0.5 }],
  '1011': ['x₁ OR NOT x₂', { w1: 0.5, w2: -0.5, b: 0.2 }],
  '1100': ['NOT x₁', { w1: -1, w2: 0, b: 0.5 }],
  '1101': ['x₂ OR NOT x₁', { w1: -0.5, w2: 0.5, b: 0.2 }],
  '1110': ['NAND', presets.NAND],
  '1111': ['always 1', { w1: 0, w2: 0, b: 1 }],
};

test('outputsOf() and gateName() name each of the 14 gates one neuron can be', () => {
  assert.equal(Object.keys(separable).length, 14);
  for (const [outputs, [name, neuron]] of Object.entries(separable)) {
    assert.equal(outputsOf(neuron), outputs);
    assert.equal(gateName(outputs, always), name);
  }
});

test('no neuron on the sliders is XOR or XNOR, and every one has a name', () => {
  const found = new Set<string>();
  for (let w1 = -20; w1 <= 20; w1 += 2)
    for (let w2 = -20; w2 <= 20; w2 += 2)
      for (let b = -40; b <= 40; b += 3) {
        const neuron = { w1: w1 / 10, w2: w2 / 10, b: b / 20 };
        found.add(outputsOf(neuron));
      }
  assert.deepEqual([...found].sort(), Object.keys(separable).sort());
});

test('the tie decides a gate whose inputs lie on the line', () => {
  const neuron = { w1: 1, w2: 1, b: -1 };
  assert.equal(gateName(outputsOf(neuron, 'on'), always), 'OR');
  assert.equal(gateName(outputsOf(neuron, 'off'), always), 'AND');
});

test('perceptronCode() compares a rounded sum where it is exactly 0', () => {
  const neuron = { w1: 0.1, w2: 0.2, b: -0.3 };
  const code = perceptronCode(neuron, [1, 1], 'off', fire(neuron, [1, 1], 'off'), 'why');
  assert.match(code, /y = int\(round\(z, 6\) > 0\) +# 0 {3}why/);
  assert.match(perceptronCode(presets.AND, [1, 1], 'on', fire(presets.AND, [1, 1]), 'why'), /y = int\(z >= 0\) +# 1$/);
});

test('gateInputs are in the order of a truth table', () => {
  assert.deepEqual(
    gateInputs.map((input) => input.join('')),
    ['00', '01', '10', '11'],
  );
});
