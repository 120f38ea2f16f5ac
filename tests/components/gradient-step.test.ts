import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { bottom, courseOf, descend, lossAt, triedSlope } from '../../components/widgets/gradient-step/model.ts';
import { params } from '../../components/widgets/gradient-step/params.ts';
import { valuesOf } from '../support/paramArbitraries.ts';

const isNear = (a: number, b: number, tolerance = 1e-4) => Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(a), Math.abs(b));

test('lossAt() is the parabola that the two examples give, and its slope the derivative', () => {
  fc.assert(
    fc.property(fc.double({ min: -5, max: 5, noNaN: true }), (w) => {
      const { loss, slope, squares } = lossAt(w);
      assert.ok(isNear(loss, ((w - 2) ** 2 + (2 * w - 3) ** 2) / 2));
      assert.ok(isNear(slope, 5 * w - 8));
      assert.ok(isNear((squares[0] ?? 0) + (squares[1] ?? 0), 2 * loss));
    }),
  );
});

test('a slope that is tried misses the true one by the change of the weight times half the curvature', () => {
  for (const w of [-1, 0, 1.6, 3])
    for (const h of params.nudge.options.map(Number)) assert.ok(isNear(triedSlope(w, h).slope, 5 * w - 8 + 2.5 * h, 2e-3), `${w}, ${h}`);
});

test('descend() makes each step against the slope, and the bottom does not move', () => {
  assert.ok(isNear(bottom, 1.6));
  assert.ok(isNear(lossAt(bottom).slope, 0));
  assert.deepEqual(
    descend(0, 0.1)
      .slice(0, 4)
      .map(({ weight }) => Number(weight.toFixed(4))),
    [0, 0.8, 1.2, 1.4],
  );
  fc.assert(
    fc.property(valuesOf(params), ({ start, rate }) => {
      const path = descend(start, rate);
      path.slice(1).forEach(({ weight }, place) => {
        const before = path[place];
        assert.ok(before !== undefined && isNear(weight, before.weight - rate * before.slope));
      });
    }),
  );
});

test('courseOf() says what the steps really do', () => {
  fc.assert(
    fc.property(valuesOf(params), ({ start, rate }) => {
      const losses = descend(start, rate).map(({ loss }) => loss);
      const [first = 0, second = 0] = losses;
      const course = courseOf(start, rate);
      if (course === 'away') assert.ok(second > first);
      if (course === 'swinging') assert.ok(isNear(second, first, 1e-3));
      if (['slow', 'good', 'once', 'across'].includes(course)) assert.ok(second < first);
      if (course === 'once') assert.ok(isNear(second, lossAt(1.6).loss));
    }),
  );
  assert.equal(courseOf(1.6, 0.1), 'still');
});
