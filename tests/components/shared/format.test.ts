import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fill, formatFixed, formatNumber, formatOperand } from '../../../components/shared/format.ts';

test('formatNumber() shortens, uses a true minus sign and never says −0', () => {
  assert.deepEqual(
    [0.1 + 0.2, -1.5, -0.001, -0, 2, 1234.567].map((value) => formatNumber(value)),
    ['0.3', '−1.5', '0', '0', '2', '1234.57'],
  );
  assert.equal(formatNumber(0.12345, 4), '0.1235');
});

test('formatFixed() keeps its decimals', () => {
  assert.deepEqual(
    [1, -0.001, -2.5].map((value) => formatFixed(value)),
    ['1.00', '0.00', '−2.50'],
  );
});

test('formatOperand() puts negative numbers in brackets', () => {
  assert.deepEqual(
    [2, -2, -0.001].map((value) => formatOperand(value)),
    ['2', '(−2)', '0'],
  );
});

test('no finite number is shown with a hyphen, as NaN or as −0', () => {
  const moderate = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(moderate, fc.integer({ min: 0, max: 6 }), (value, digits) => {
      for (const text of [formatNumber(value, digits), formatFixed(value, digits)]) {
        assert.match(text, /^−?\d+(\.\d+)?$/);
        assert.doesNotMatch(text, /^−0(\.0*)?$/);
      }
    }),
  );
});

test('fill() puts values into a template and leaves unknown places', () => {
  assert.equal(fill('{a} of {b}, {c}', { a: 1, b: 'two' }), '1 of two, {c}');
});
