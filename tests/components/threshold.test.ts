import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { snap } from '../../components/shared/params.ts';
import { flowers } from '../../components/widgets/threshold/iris.ts';
import {
  firingCurve,
  judge,
  nearestFlower,
  presets,
  stackLevels,
  weightedSum,
  withBias,
} from '../../components/widgets/threshold/model.ts';
import { params } from '../../components/widgets/threshold/params.ts';
import { text } from '../../components/widgets/threshold/text.ts';
import { linear, step, tensor } from '../../engine/index.ts';
import { valuesOf } from '../support/paramArbitraries.ts';

const anyValues = valuesOf(params);

test('the irises are 150, 50 of them setosa, with the means that Fisher printed', () => {
  const mean = (numbers: readonly number[]) => numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
  assert.equal(flowers.length, 150);
  const means = [0, 50, 100]
    .map((from) => flowers.slice(from, from + 50))
    .map((species) => [mean(species.map(({ x1 }) => x1)), mean(species.map(({ x2 }) => x2))]);
  assert.deepEqual(
    means.map((pair) => pair.map((value) => Number(value.toFixed(3)))),
    [
      [1.462, 0.246],
      [4.26, 1.326],
      [5.552, 2.026],
    ],
  );
  assert.deepEqual(
    flowers.map(({ isSetosa }) => isSetosa),
    flowers.map((_, i) => i < 50),
  );
});

test('judge() puts θ at −b and never at minus zero', () => {
  fc.assert(
    fc.property(anyValues, (values) => {
      const { bias, theta } = judge(values);
      assert.equal(bias, values.noBias ? 0 : values.b);
      assert.ok(Object.is(theta, bias === 0 ? 0 : -bias));
    }),
  );
});

test('judge() answers as the engine does: step of linear', () => {
  const x = tensor(
    flowers.flatMap(({ x1, x2 }) => [x1, x2]),
    [flowers.length, 2],
  );
  fc.assert(
    fc.property(anyValues, (values) => {
      const { samples, bias } = judge(values);
      const z = linear(x, tensor([values.w1, values.w2], [1, 2]), tensor([bias], [1]));
      const answers = step(z).data;
      samples.forEach((sample, i) => {
        if (Math.abs(z.data[i] ?? 0) > 1e-4) assert.equal(Number(sample.fires), answers[i]);
      });
    }),
    { numRuns: 50 },
  );
});

test('a flower whose sum meets the threshold exactly fires, whatever decimals leave over', () => {
  const sum = weightedSum({ w1: 0.1, w2: 0.2 }, { x1: 1, x2: 1 });
  assert.equal(sum, 0.3);
  assert.ok(Object.is(withBias(sum, -0.3), 0));
  for (const { x1, x2 } of flowers) assert.equal(withBias(weightedSum({ w1: 1, w2: 1 }, { x1, x2 }), snap(-(x1 + x2), params.b)), 0);
});

test('raising b never makes fewer flowers fire', () => {
  fc.assert(
    fc.property(anyValues, fc.double({ min: 0, max: 5, noNaN: true }), (values, more) => {
      const before = judge({ ...values, noBias: false });
      const after = judge({ ...values, noBias: false, b: values.b + more });
      before.samples.forEach(({ fires }, i) => assert.ok(!fires || after.samples[i]?.fires));
      assert.ok(after.firing >= before.firing);
    }),
  );
});

test('firingCurve() never falls, ends at all flowers, and agrees with judge()', () => {
  fc.assert(
    fc.property(anyValues, (values) => {
      const curve = firingCurve(values);
      assert.deepEqual(
        [curve[0], curve.at(-1)],
        [
          [-10, 0],
          [10, 150],
        ],
      );
      curve.slice(1).forEach(([b, count], i) => assert.ok(b >= (curve[i]?.[0] ?? 0) && count >= (curve[i]?.[1] ?? 0)));
      const reached = curve.filter(([b]) => b <= values.b).at(-1)?.[1];
      assert.equal(judge({ ...values, noBias: false }).firing, reached);
    }),
  );
});

test('errors are setosa that fire and others that do not', () => {
  fc.assert(
    fc.property(anyValues, (values) => {
      const { samples, falseAlarms, misses, errors, firing } = judge(values);
      assert.equal(errors, falseAlarms + misses);
      assert.equal(errors, samples.filter(({ isError }) => isError).length);
      assert.equal(firing, 100 - misses + falseAlarms);
    }),
  );
});

test('with a bias no error is left', () => {
  assert.equal(judge(presets.free).errors, 0);
});

test('the presets are values that the sliders have', () => {
  for (const [name, value] of Object.entries({ ...presets.free, ...presets.origin })) {
    const param = params[name as keyof typeof presets.free];
    if (param.kind === 'number') assert.equal(snap(Number(value), param), value);
  }
});

test('stackLevels() gives no two dots of one pile the same height', () => {
  fc.assert(
    fc.property(anyValues, (values) => {
      const { samples } = judge(values);
      const levels = stackLevels(samples, 0.36);
      const taken = new Set(samples.map(({ sum }, i) => `${Math.floor(sum / 0.36)}:${levels[i]}`));
      assert.equal(taken.size, samples.length);
    }),
  );
});

test('nearestFlower() finds each flower at its own place, or one just like it', () => {
  for (const { x1, x2 } of flowers) {
    const found = flowers[nearestFlower(x1, x2, { x1: 8, x2: 3 }) - 1];
    assert.deepEqual([found?.x1, found?.x2], [x1, x2]);
  }
});

test('what the figure says holds no NaN, Infinity or undefined for any values', () => {
  fc.assert(
    fc.property(anyValues, fc.constantFrom('en' as const, 'ko' as const), (values, lang) => {
      const judgement = judge(values);
      const { planeName, lineName, curveName, announced, errorKinds } = text[lang];
      const said = [planeName, lineName, curveName, announced, errorKinds].map((say) => say(judgement)).join(' ');
      assert.doesNotMatch(said, /NaN|undefined|Infinity|∞|-\d/);
    }),
  );
});
