import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { formulaText } from '../../components/shared/arithmeticText.ts';
import { initialValues, type Matrix, snap } from '../../components/shared/params.ts';
import { readValue, writeValue } from '../../components/shared/paramText.ts';
import { digit } from '../../components/widgets/conv2d/digit.ts';
import { type Conv2dValues, cellOf, convolve, explainCell, usesOf } from '../../components/widgets/conv2d/model.ts';
import { params } from '../../components/widgets/conv2d/params.ts';
import { inputs, kernels, presetOf } from '../../components/widgets/conv2d/presets.ts';
import { mend, remember, replace, resize } from '../../components/widgets/conv2d/reshape.ts';
import { frameSteps, sceneOf, spanOf, windowCell } from '../../components/widgets/conv2d/scene.ts';
import { text } from '../../components/widgets/conv2d/text.ts';
import { torchOptions } from '../../components/widgets/conv2d/torchLine.ts';
import { valuesOf } from '../support/paramArbitraries.ts';

const initial = initialValues(params);
const given = (change: Partial<Conv2dValues>) => convolve({ ...initial, ...change }, digit);
const anyValues = valuesOf(params);

describe('convolve()', () => {
  test('gives the output that is worked out by hand', () => {
    const input = [
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
    ];
    assert.deepEqual(
      given({
        input,
        kernel: [
          [1, 0],
          [0, -1],
        ],
        bias: 0.5,
      }).output,
      [
        [-3.5, -3.5],
        [-3.5, -3.5],
      ],
    );
  });

  test('turns the kernel by 180° where that is asked for', () => {
    const { kernel, output } = given({
      flip: true,
      input: [
        [1, 2],
        [3, 4],
      ],
      kernel: [
        [1, 2],
        [3, 4],
      ],
      bias: 0,
    });
    assert.deepEqual(kernel, [
      [4, 3],
      [2, 1],
    ]);
    assert.deepEqual(output, [[4 + 6 + 6 + 4]]);
  });

  test('shows the turned kernel for a dot, and the kernel itself in a true convolution', () => {
    const kernel = [
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
    ];
    const middle = (output: Matrix) => output.slice(1, 4).map((row) => row.slice(1, 4));
    const dot = { input: inputs.dot, kernel, bias: 0 };
    assert.deepEqual(middle(given(dot).output), [
      [9, 8, 7],
      [6, 5, 4],
      [3, 2, 1],
    ]);
    assert.deepEqual(middle(given({ ...dot, flip: true }).output), kernel);
  });

  test('keeps decimals free of rounding noise', () => {
    assert.deepEqual(given({ input: [[1, 1]], kernel: [[0.1, 0.2]], bias: -0.5 }).output, [[-0.2]]);
    assert.deepEqual(given({ input: inputs.edge, kernel: kernels.blur, bias: 0 }).output[0], [0, 1.2, 2.8, 4, 4]);
  });

  test('leaves a digit as it is under the identity and its size with padding', () => {
    const { output, padded } = given({ source: 'digit', kernel: kernels.identity, padding: 1, bias: 0 });
    assert.deepEqual(output, digit);
    assert.equal(padded.length, 30);
  });

  test('uses settings of the width only where they are told apart', () => {
    const change = { stride: 2, strideWidth: 3, padding: 1, paddingWidth: 0, dilation: 1, dilationWidth: 2 };
    assert.deepEqual(given(change).stride, [2, 2]);
    const { stride, padding, dilation } = given({ ...change, separate: true });
    assert.deepEqual(
      [stride, padding, dilation],
      [
        [2, 3],
        [1, 0],
        [1, 2],
      ],
    );
  });

  test('explains a kernel that does not fit in both languages, naming both sizes', () => {
    const { error, output, count } = given({ dilation: 3 });
    assert.deepEqual([output, count, error?.code, error?.axisName], [[], 0, 'dilated-kernel-too-large', 'height']);
    for (const words of [text.en, text.ko]) {
      const said = error === null ? '' : words.doesNotFit(error);
      assert.match(said, /7/);
      assert.match(said, /6/);
    }
  });
});

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

describe('grids', () => {
  test('have their numbers back when they are made smaller and larger again', () => {
    const matrix = [
      [1, 2, 3],
      [4, 5, 6],
    ];
    const smaller = resize(matrix, 1, 2, remember([], matrix));
    assert.deepEqual(smaller, [[1, 2]]);
    assert.deepEqual(resize(smaller, 2, 4, remember(matrix, smaller)), [
      [1, 2, 3, 0],
      [4, 5, 6, 0],
    ]);
    assert.deepEqual(replace(matrix, { row: 1, column: 0 }, 9), [
      [1, 2, 3],
      [9, 5, 6],
    ]);
  });

  test('know their presets by name, all within what may be typed', () => {
    assert.equal(presetOf(kernels, kernels.blur), 'blur');
    assert.equal(presetOf(inputs, [[1]]), null);
    for (const value of [...Object.values(inputs), ...Object.values(kernels)].flat(2)) assert.equal(snap(value, params.input), value);
    const total = (kernel: Matrix) => Math.round(kernel.flat().reduce((sum, value) => sum + value, 0) * 10) / 10;
    assert.deepEqual(Object.values(kernels).map(total), [0, 1, 1, 0, 0, 1]);
  });

  test('hold a digit of 28 × 28 tenths', () => {
    assert.ok(digit.length === 28 && digit.every((row) => row.length === 28));
    assert.ok(digit.flat().every((level) => level >= 0 && level <= 1 && Math.round(level * 10) === level * 10));
    assert.ok(digit.flat().includes(1));
  });
});

test('frameSteps() begins at the first cell, ends at the last and repeats none', () => {
  assert.deepEqual([0, 1, 2, 16].map(frameSteps), [[], [0], [0, 1], [0, 5, 10, 15]]);
});

test('torchOptions() writes a pair where height and width differ', () => {
  assert.equal(torchOptions(given({})), 'stride=1, padding=0, dilation=1');
  assert.equal(torchOptions(given({ separate: true, strideWidth: 2 })), 'stride=(1, 2), padding=0, dilation=1');
});
