import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { formulaText } from '../../components/shared/arithmeticText.ts';
import { frameSteps } from '../../components/shared/frameSteps.ts';
import { initialValues } from '../../components/shared/params.ts';
import { readValue, writeValue } from '../../components/shared/paramText.ts';
import { digit } from '../../components/widgets/conv2d/digit.ts';
import { type Conv2dValues, cellOf, convolve, explainCell, usesOf } from '../../components/widgets/conv2d/model.ts';
import { params } from '../../components/widgets/conv2d/params.ts';
import { mend } from '../../components/widgets/conv2d/reshape.ts';
import { sceneOf, spanOf, windowCell } from '../../components/widgets/conv2d/scene.ts';
import { valuesOf } from '../support/paramArbitraries.ts';

const initial = initialValues(params);
const given = (change: Partial<Conv2dValues>) => convolve({ ...initial, ...change }, digit);
const anyValues = valuesOf(params);

describe('every state that the parameters allow', () => {
  test('computes without a throw, and every number is finite', () => {
    fc.assert(
      fc.property(anyValues, ({ step, pin, ...settings }) => {
        const convolution = convolve(settings, digit);
        assert.equal(convolution.error === null, convolution.count > 0);
        assert.ok(convolution.output.flat().every(Number.isFinite));
        assert.ok(Number.isFinite(spanOf(convolution)) && spanOf(convolution) >= 1);
        const { row, column } = windowCell(convolution, 0);
        assert.ok(Number.isFinite(row) && Number.isFinite(column));
        const scene = sceneOf(convolution, step, pin, null);
        assert.equal(scene.explanation === null, convolution.count === 0);
      }),
    );
  });

  test('explains each cell as the output has it', () => {
    fc.assert(
      fc.property(anyValues, fc.nat(), (values, n) => {
        const convolution = convolve(values, digit);
        const explanation = explainCell(convolution, n % Math.max(1, convolution.count));
        if (explanation === null) return;
        const { row, column } = cellOf(n % convolution.count, convolution.output[0]?.length ?? 1);
        assert.equal(explanation.value, convolution.output[row]?.[column]);
        const sum = explanation.terms.reduce((total, { product }) => total + product, 0);
        assert.ok(Math.abs(sum + explanation.bias - explanation.value) < 1e-6);
        assert.doesNotMatch(formulaText(explanation), /NaN|undefined|Infinity|−0(?![.\d])/);
      }),
    );
  });

  test('an input cell and the output cells that read it name each other', () => {
    fc.assert(
      fc.property(anyValues, fc.nat(), (values, n) => {
        const convolution = convolve({ ...values, source: 'grid' }, digit);
        const from = cellOf(n % convolution.input.flat().length, convolution.input[0]?.length ?? 1);
        for (const use of usesOf(convolution, from)) {
          const index = use.output.row * (convolution.output[0]?.length ?? 1) + use.output.column;
          const term = explainCell(convolution, index)?.terms[use.weight.row * (convolution.kernel[0]?.length ?? 1) + use.weight.column];
          assert.deepEqual(term?.input.index.slice(-2), [from.row, from.column]);
          assert.equal(term?.product, use.product);
        }
      }),
    );
  });

  test('is mended by one press where the kernel does not fit', () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        assert.equal(convolve({ ...values, ...mend(values) }, null).error, null);
      }),
    );
  });

  test('comes back from its link', () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        for (const [name, param] of Object.entries(params)) {
          const value = values[name as keyof typeof values];
          assert.deepEqual(readValue(param, writeValue(value)), { value, isAdjusted: false }, name);
        }
      }),
    );
  });
});

describe('sceneOf()', () => {
  test('shows the step, and the cell pointed at instead while there is one', () => {
    const convolution = given({});
    assert.equal(sceneOf(convolution, 5, -1, null).shown, 5);
    assert.equal(sceneOf(convolution, 5, -1, { grid: 'output', cell: { row: 0, column: 2 } }).shown, 2);
    assert.equal(sceneOf(convolution, 1300, -1, null).shown, convolution.count - 1);
  });

  test('lights the term of a weight and the uses of an input cell', () => {
    const convolution = given({});
    assert.equal(sceneOf(convolution, 0, -1, { grid: 'kernel', cell: { row: 1, column: 2 } }).litTerm, 5);
    assert.equal(sceneOf(convolution, 0, -1, { grid: 'input', cell: { row: 2, column: 2 } }).uses.length, 9);
    assert.deepEqual(sceneOf(convolution, 0, -1, { grid: 'input', cell: { row: -1, column: 0 } }).uses, []);
  });

  test('has no pinned cell where the pin lies outside the output', () => {
    assert.equal(sceneOf(given({}), 0, 99, null).pinned, null);
    assert.equal(sceneOf(given({}), 0, 3, null).pinned?.value, given({}).output[0]?.[3]);
  });
});

test('frameSteps() begins at the first cell, ends at the last and repeats none', () => {
  assert.deepEqual([0, 1, 2, 16].map(frameSteps), [[], [0], [0, 1], [0, 5, 10, 15]]);
});
