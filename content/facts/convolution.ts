import { inputs, kernels } from '../../components/widgets/conv2d/presets.ts';
import { type ConvAxis, conv2d, conv2dShape, convOutput, flipKernel, outputsOfInput, tensor } from '../../engine/index.ts';

type Matrix = readonly (readonly number[])[];

/** The bias of the worked example of chapter 6. */
const exampleBias = 1;

/** Its output: one map, rows, columns. */
const [, exampleRows, exampleColumns] = conv2dShape(tensor([inputs.numbers]).shape, tensor([[kernels.sobelX]]).shape);

/** The settings whose sizes chapter 6 lists. */
const axes: Readonly<Record<string, ConvAxis>> = {
  odd: { size: 7, kernel: 3, stride: 2 },
  even: { size: 8, kernel: 3, stride: 2 },
  dilated: { size: 8, kernel: 3, dilation: 2 },
  plain: { size: 28, kernel: 5 },
  padded: { size: 28, kernel: 5, padding: [2, 2] },
  second: { size: 14, kernel: 5 },
};

/** The worked example (`conv2d.out0`, …), sizes (`sizes.evenOut`, …), sums of weights (`kernels.blurSum`, …). */
export function convolutionFacts(): Record<string, () => number> {
  return {
    ...Object.fromEntries(Array.from({ length: exampleColumns }, (_, column) => windowFacts(column)).flat()),
    ...Object.fromEntries(Object.entries(axes).flatMap(([name, axis]) => sizeFacts(name, axis))),
    ...Object.fromEntries(Object.entries(kernels).map(([name, kernel]) => [`kernels.${name}Sum`, () => sumOf(kernel)])),
    'conv2d.flipped0': () => firstRow(kernels.sobelX, { bias: exampleBias, isFlipped: true })[0] ?? Number.NaN,
    'conv2d.outRows': () => exampleRows,
    'conv2d.outColumns': () => exampleColumns,
    'conv2d.fieldOfTwo': () => receptiveField([3, 3]),
    'conv2d.cornerWindows': () => windowsReading(0, 0),
    'conv2d.centreWindows': () => windowsReading(2, 2),
  };
}

/** What the window in the first row and this column adds up to, one side of the kernel at a time and as a whole. */
function windowFacts(column: number): (readonly [string, () => number])[] {
  const left = kernels.sobelX.map(([weight = 0]) => [-weight, 0, 0]);
  const right = kernels.sobelX.map(([, , weight = 0]) => [0, 0, weight]);
  const cell =
    (kernel: Matrix, bias = 0) =>
    () =>
      firstRow(kernel, { bias })[column] ?? Number.NaN;
  return [
    [`conv2d.left${column}`, cell(left)],
    [`conv2d.right${column}`, cell(right)],
    [`conv2d.sum${column}`, cell(kernels.sobelX)],
    [`conv2d.out${column}`, cell(kernels.sobelX, exampleBias)],
  ];
}

/** The first row of what a kernel makes of the example's input. */
function firstRow(kernel: Matrix, { bias = 0, isFlipped = false } = {}): number[] {
  const weight = tensor([[kernel]]);
  const output = conv2d(tensor([inputs.numbers]), isFlipped ? flipKernel(weight) : weight, tensor([bias]));
  return Array.from(output.data.slice(0, output.shape[2]));
}

function sizeFacts(name: string, axis: ConvAxis): (readonly [string, () => number])[] {
  const { extent, out, leftover } = convOutput(axis);
  return [
    [`sizes.${name}Extent`, () => extent],
    [`sizes.${name}Out`, () => out],
    [`sizes.${name}Leftover`, () => leftover],
  ];
}

const sumOf = (kernel: Matrix): number => kernel.flat().reduce((sum, weight) => sum + weight, 0);

/** How many windows of a 3 × 3 kernel read a cell of a 5 × 5 input. */
function windowsReading(row: number, column: number): number {
  return outputsOfInput([1, 5, 5], [1, 1, 3, 3], {}, [0, row, column]).length;
}

/** Input cells in one direction that one output cell of these kernels reads through all of them: the least size with an output of 1. */
function receptiveField(sizes: readonly number[]): number {
  const outputOf = (input: number) => sizes.reduce((size, kernel) => convOutput({ size, kernel }).out, input);
  let input = 1;
  while (outputOf(input) < 1) input++;
  return input;
}
