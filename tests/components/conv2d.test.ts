import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { initialValues, type Matrix, snap } from '../../components/shared/params.ts';
import { digit } from '../../components/widgets/conv2d/digit.ts';
import { type Conv2dValues, convolve } from '../../components/widgets/conv2d/model.ts';
import { params } from '../../components/widgets/conv2d/params.ts';
import { inputs, kernels, presetOf } from '../../components/widgets/conv2d/presets.ts';
import { isEdit, remember, replace, resize } from '../../components/widgets/conv2d/reshape.ts';
import { text } from '../../components/widgets/conv2d/text.ts';
import { torchOptions } from '../../components/widgets/conv2d/torchLine.ts';

const initial = initialValues(params);
const given = (change: Partial<Conv2dValues>) => convolve({ ...initial, ...change }, digit);

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

  test('tell an edited cell from another grid', () => {
    assert.ok(isEdit(inputs.numbers, replace(inputs.numbers, { row: 2, column: 3 }, 7)));
    assert.ok(!isEdit(inputs.numbers, inputs.edge));
    assert.ok(!isEdit(kernels.sobelX, kernels.sobelY));
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

test('torchOptions() writes a pair where height and width differ', () => {
  assert.equal(torchOptions(given({})), 'stride=1, padding=0, dilation=1');
  assert.equal(torchOptions(given({ separate: true, strideWidth: 2 })), 'stride=(1, 2), padding=0, dilation=1');
});
