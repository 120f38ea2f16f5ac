import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { grid, number } from '../../../components/shared/params.ts';
import { parseNumber, readValue, writeValue } from '../../../components/shared/paramText.ts';
import { anyParam, hostileText, isValid, validValue } from '../../support/paramArbitraries.ts';

const weight = number({ min: -2, max: 2, step: 0.1, initial: 0.5 });
const kernel = grid({ rows: [1, 3], columns: [1, 3], min: -9, max: 9, step: 1, initial: [[1]] });

test('readValue() gives a valid value for any text and never throws', () => {
  fc.assert(fc.property(anyParam, hostileText, (param, text) => isValid(param, readValue(param, text).value)));
});

test('readValue() gives back what writeValue() wrote and calls it unadjusted', () => {
  const written = anyParam.chain((param) => validValue(param).map((value) => ({ param, value })));
  fc.assert(
    fc.property(written, ({ param, value }) => assert.deepEqual(readValue(param, writeValue(value)), { value, isAdjusted: false })),
  );
});

test('readValue() says so when the value had to change', () => {
  assert.deepEqual(readValue(weight, '7'), { value: 2, isAdjusted: true });
  assert.deepEqual(readValue(weight, '0.14'), { value: 0.1, isAdjusted: true });
  assert.deepEqual(readValue(weight, 'x'), { value: 0.5, isAdjusted: true });
  assert.deepEqual(readValue(weight, '-0'), { value: 0, isAdjusted: false });
});

test('readValue() refuses a grid whose rows differ in length, and mends cells', () => {
  assert.deepEqual(readValue(kernel, '1,2;3'), { value: [[1]], isAdjusted: true });
  assert.deepEqual(readValue(kernel, '1,x;30,4'), {
    value: [
      [1, 0],
      [9, 4],
    ],
    isAdjusted: true,
  });
  assert.deepEqual(readValue(kernel, '1,2;3,4'), {
    value: [
      [1, 2],
      [3, 4],
    ],
    isAdjusted: false,
  });
});

test('parseNumber() reads what people type', () => {
  const typed = ['1.5', ' 1,5 ', '−2', '+3', '.5', '5.', '1e-1'];
  assert.deepEqual(typed.map(parseNumber), [1.5, 1.5, -2, 3, 0.5, 5, 0.1]);
  assert.deepEqual(['', '-', '1.2.3', '1e999', '0x10', 'NaN', 'Infinity', '1 2'].map(parseNumber), Array(8).fill(null));
});
