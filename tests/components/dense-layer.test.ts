import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { initialValues } from '../../components/shared/params.ts';
import { layerCode } from '../../components/widgets/dense-layer/code.ts';
import {
  chosenCell,
  computeLayer,
  type DenseValues,
  explainCell,
  replaced,
  transposed,
} from '../../components/widgets/dense-layer/model.ts';
import { params } from '../../components/widgets/dense-layer/params.ts';
import { valuesOf } from '../support/paramArbitraries.ts';

const initial = initialValues(params);
const given = (change: Partial<DenseValues> = {}) => computeLayer({ ...initial, ...change });

describe('computeLayer()', () => {
  test('gives price and minutes of the baskets as they are worked out by hand', () => {
    assert.deepEqual(given().y, [
      [6, 2.4],
      [8, 1.5],
      [4, 3.3],
    ]);
  });

  test('gives a row more for a basket more, a column more for a node more, and the same numbers beside them', () => {
    assert.deepEqual(given({ samples: 4 }).y.slice(0, 3), given().y);
    assert.deepEqual(
      given({ nodes: 4 }).y.map((row) => row.slice(0, 2)),
      given().y,
    );
    assert.deepEqual(given({ features: 4 }).y[1], [10, 1.8]);
  });

  test('is in tenths times tenths, exactly, whatever the numbers', () => {
    fc.assert(
      fc.property(valuesOf(params), (values) => {
        const { x, w, b, y } = computeLayer(values);
        y.forEach((row, n) => {
          row.forEach((value, j) => {
            const tenths = (number = 0) => Math.round(number * 10);
            const sum = (x[n] ?? []).reduce((total, feature, i) => total + tenths(feature) * tenths(w[i]?.[j]), 0);
            assert.equal(value, (sum + 10 * tenths(b[0]?.[j])) / 100 + 0);
          });
        });
      }),
      { numRuns: 300 },
    );
  });
});

test('explainCell() adds up, term by term, to the cell of Y', () => {
  fc.assert(
    fc.property(valuesOf(params), (values) => {
      const layer = computeLayer(values);
      const cell = chosenCell(values);
      const { terms, sum, bias, value } = explainCell(layer, cell);
      assert.equal(terms.length, values.features);
      assert.equal(value, layer.y[cell.row]?.[cell.column]);
      assert.ok(Math.abs(terms.reduce((total, { product }) => total + product, 0) - sum) < 1e-9);
      assert.ok(Math.abs(sum + bias - value) < 1e-9);
    }),
    { numRuns: 300 },
  );
});

test('transposed() exchanges rows and columns, and twice gives the matrix back', () => {
  const matrix = [
    [1, 2, 3],
    [4, 5, 6],
  ];
  assert.deepEqual(transposed(matrix), [
    [1, 4],
    [2, 5],
    [3, 6],
  ]);
  assert.deepEqual(transposed(transposed(matrix)), matrix);
});

test('replaced() changes one number and leaves the given matrix as it is', () => {
  const matrix = [[1, 2]];
  assert.deepEqual(replaced(matrix, { row: 0, column: 1 }, 9), [[1, 9]]);
  assert.deepEqual(matrix, [[1, 2]]);
});

test('layerCode() writes W by feature for NumPy and by node for PyTorch, each with its size', () => {
  assert.match(layerCode(given(), false), /W = np\.array\(\[\[1\., 0\.2\],\n {14}\[3\., 0\.5\],\n {14}\[-1\., 1\.\]\]\) {2}# \(3, 2\)/);
  assert.match(layerCode(given(), false), /Y = X @ W \+ B {2}# \(3, 2\)$/);
  assert.match(layerCode(given(), true), /weight = torch\.tensor\(\[\[1\., 3\., -1\.\],\n {23}\[0\.2, 0\.5, 1\.\]\]\) {2}# \(2, 3\)/);
  assert.match(layerCode(given(), true), /Y = X @ weight\.T \+ bias/);
});
