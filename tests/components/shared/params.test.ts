import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { choice, flag, initialValues, number, snap } from '../../../components/shared/params.ts';
import { anyParams, isValid } from '../../support/paramArbitraries.ts';
import { widgets } from '../../support/widgets.ts';

test('snap() moves to the nearest step within the range, free of rounding noise', () => {
  const range = { min: -2, max: 2, step: 0.1 };
  assert.deepEqual(
    [0.3000000004, -0.04, 9, -9, 0.25].map((value) => snap(value, range)),
    [0.3, 0, 2, -2, 0.3],
  );
  assert.ok(Object.is(snap(-0.01, range), 0), 'no minus zero');
});

test('snap() changes nothing the second time', () => {
  const range = fc.constantFrom(
    { min: -2, max: 2, step: 0.1 },
    { min: 0, max: 1, step: 0.25 },
    { min: -1.5, max: 3, step: 0.05 },
    { min: 1, max: 28, step: 1 },
  );
  fc.assert(
    fc.property(
      range,
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      (given, value) => snap(snap(value, given), given) === snap(value, given),
    ),
  );
});

test('initialValues() are the values of the table and valid', () => {
  assert.deepEqual(initialValues({ w: number({ min: 0, max: 1, step: 0.5, initial: 0.5 }), tie: choice(['a', 'b'], 'b'), on: flag() }), {
    w: 0.5,
    tie: 'b',
    on: false,
  });
  fc.assert(
    fc.property(anyParams, (params) =>
      Object.entries(initialValues(params)).every(([name, value]) => params[name] !== undefined && isValid(params[name], value)),
    ),
  );
});

for (const { name, params } of widgets) {
  test(`every initial value of ${name} lies in its range and on its step`, () => {
    for (const [key, param] of Object.entries(params)) {
      assert.ok(isValid(param, param.initial), `${key} = ${param.initial}`);
      if (param.kind === 'number') assert.equal(snap(param.initial, param), param.initial, key);
    }
  });

  test(`no parameter of ${name} bears a name that links use for something else`, () => {
    for (const key of Object.keys(params)) {
      assert.match(key, /^[a-z][A-Za-z0-9]*$/);
      assert.ok(!['lock', 'hide', 'ask', 'all', 'lang', 'figure', 'label', 'children'].includes(key), key);
    }
  });
}
