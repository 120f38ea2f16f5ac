import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { choice, initialValues, number, type Params, type Values } from '../../../components/shared/params.ts';
import { type Entries, plainScenario, readScenario, writeScenario } from '../../../components/shared/scenario.ts';
import { anyParams, hostileText, isValid, validValue } from '../../support/paramArbitraries.ts';

const params = { w1: number({ min: -2, max: 2, step: 0.1, initial: 0.5 }), tie: choice(['on', 'off']) };
const base = plainScenario(initialValues(params));

test('readScenario() gives a valid scenario for any entries and never throws', () => {
  const name = fc.oneof(fc.constantFrom('w1', 'tie', 'noBias', 'kernel', 'lock', 'hide', 'ask', '__proto__', 'toString'), fc.string());
  const entries = fc.array(fc.tuple(name, hostileText), { maxLength: 40 });
  fc.assert(
    fc.property(anyParams, entries, (table, given) => {
      const scenario = readScenario(table, plainScenario(initialValues(table)), given);
      assert.deepEqual(Object.keys(scenario.values), Object.keys(table));
      for (const [key, param] of Object.entries(table)) assert.ok(isValid(param, scenario.values[key]), key);
      for (const key of [...scenario.lock, ...scenario.hide]) assert.ok(Object.hasOwn(table, key), key);
      assert.ok(scenario.ask.length <= 280);
    }),
  );
});

test('readScenario() gives back what writeScenario() wrote', () => {
  const scenario = anyParams.chain((table) => {
    const values: fc.Arbitrary<unknown> = fc.record(
      Object.fromEntries(Object.entries(table).map(([key, param]) => [key, validValue(param)])),
      { noNullPrototype: true },
    );
    return fc.record({
      table: fc.constant(table),
      values: values as fc.Arbitrary<Values<Params>>,
      lock: fc.subarray(Object.keys(table)),
      hide: fc.subarray(Object.keys(table)),
      ask: fc.stringMatching(/^[\wㄱ-힣?]{0,40}$/),
    });
  });
  fc.assert(
    fc.property(scenario, ({ table, ...given }) => {
      const plain = plainScenario(initialValues(table));
      const written = writeScenario(table, plain, { ...given, isAdjusted: false });
      assert.deepEqual(readScenario(table, plain, written), { ...given, isAdjusted: false });
    }),
  );
});

test('writeScenario() writes only what differs from the base', () => {
  assert.deepEqual(writeScenario(params, base, base), []);
  assert.deepEqual(writeScenario(params, base, { ...base, values: { ...base.values, w1: -1 }, lock: ['tie'] }), [
    ['w1', '-1'],
    ['lock', 'tie'],
  ]);
});

test('readScenario() says that a link asked for something the widget does not have', () => {
  const asksTooMuch: Entries[] = [[['w9', '1']], [['w1', '7']], [['tie', 'maybe']], [['lock', 'w9']], [['hide', 'nothing']]];
  for (const entries of asksTooMuch) assert.equal(readScenario(params, base, entries).isAdjusted, true, String(entries));
  const fine: Entries[] = [
    [],
    [['w1', '0.5']],
    [['lock', 'all']],
    [['ask', 'Why?']],
    [
      ['hide', 'tie'],
      ['w1', '1'],
    ],
  ];
  for (const entries of fine) assert.equal(readScenario(params, base, entries).isAdjusted, false, String(entries));
});

test('readScenario() takes a question as plain text of at most 280 characters', () => {
  assert.equal(readScenario(params, base, [['ask', `  Which\u0000\u202Egate? <b>${'x'.repeat(400)}`]]).ask.length, 280);
  assert.equal(readScenario(params, base, [['ask', 'Which\ngate\u202E?']]).ask, 'Which gate ?');
});

test('a question is never cut through the middle of a character, so that it can be written into a link', () => {
  const { ask } = readScenario(params, base, [['ask', `${'x'.repeat(279)}😀`]]);
  assert.ok(ask.isWellFormed());
  assert.doesNotThrow(() => encodeURIComponent(ask));
});

test('“all” locks and hides every parameter', () => {
  const { lock, hide } = readScenario(params, base, [
    ['lock', 'all'],
    ['hide', 'all'],
  ]);
  assert.deepEqual(
    [lock, hide],
    [
      ['w1', 'tie'],
      ['w1', 'tie'],
    ],
  );
});
