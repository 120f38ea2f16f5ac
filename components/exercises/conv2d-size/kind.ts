import { type Conv2dOptions, conv2dGeometry, conv2dShape, type ResolvedAxis } from '../../../engine/index.ts';
import { ceilInsteadOfFloor } from '../../../engine/mistakes/conv2dShape/ceilInsteadOfFloor.ts';
import { dilationIgnored } from '../../../engine/mistakes/conv2dShape/dilationIgnored.ts';
import { forgotPlusOne } from '../../../engine/mistakes/conv2dShape/forgotPlusOne.ts';
import { paddingOneSide } from '../../../engine/mistakes/conv2dShape/paddingOneSide.ts';
import { strideIgnored } from '../../../engine/mistakes/conv2dShape/strideIgnored.ts';
import type { ExerciseKind, Worked } from '../ExerciseKind.ts';
import { line, of } from '../line.ts';

/** A convolution whose output size is asked for; the kernel is square. */
export interface AskedSize {
  readonly height: number;
  readonly width: number;
  readonly kernel: number;
  readonly stride: number;
  readonly padding: number;
  readonly dilation: number;
}

/** How a procedure's steps differ from the right ones. */
interface Replayed {
  readonly options?: Conv2dOptions;
  readonly brackets?: readonly [string, string];
  readonly last?: string;
}

function work(problem: AskedSize, op: typeof conv2dShape, { options, brackets = ['⌊', '⌋'], last = ' + 1' }: Replayed = {}): Worked {
  const { height, width, kernel, stride, padding, dilation } = problem;
  const [x, weight, given] = [[1, height, width], [1, 1, kernel, kernel], { stride, padding, dilation }];
  const { rows, columns } = conv2dGeometry(x, weight, { ...given, ...options });
  const [, high = 0, wide = 0] = op(x, weight, given);
  const sizeLine = (axis: ResolvedAxis, out: number) => {
    const [before, after] = axis.padding;
    const padded = after === 0 ? line`${of.input(axis.size)} + ${before}` : line`${of.input(axis.size)} + ${before} + ${after}`;
    return line`${brackets[0]}(${padded} − ${of.weight(axis.extent)}) / ${axis.stride}${brackets[1]}${last} = ${of.output(out)}`;
  };
  return {
    answer: [high, wide],
    steps: [
      { name: 'extent', line: line`${rows.dilation} × (${of.weight(kernel)} − 1) + 1 = ${of.weight(rows.extent)}` },
      { name: 'height', line: sizeLine(rows, high) },
      { name: 'width', line: sizeLine(columns, wide) },
    ],
  };
}

/** How large is a convolution's output? */
export const kind: ExerciseKind<
  AskedSize,
  'ceilInsteadOfFloor' | 'forgotPlusOne' | 'paddingOneSide' | 'strideIgnored' | 'dilationIgnored'
> = {
  name: 'conv2d-size',
  form: 'pair',
  draw: ({ integer, pick }) => ({
    height: integer(7, 13),
    width: integer(7, 13),
    kernel: pick([2, 3]),
    stride: pick([2, 2, 3]),
    padding: pick([1, 1, 2]),
    dilation: 2,
  }),
  right: (problem) => work(problem, conv2dShape),
  mistakes: {
    ceilInsteadOfFloor: (problem) => work(problem, ceilInsteadOfFloor, { brackets: ['⌈', '⌉'] }),
    forgotPlusOne: (problem) => work(problem, forgotPlusOne, { last: '' }),
    paddingOneSide: (problem) => work(problem, paddingOneSide, { options: { padding: [problem.padding, 0, problem.padding, 0] } }),
    strideIgnored: (problem) => work(problem, strideIgnored, { options: { stride: 1 } }),
    dilationIgnored: (problem) => work(problem, dilationIgnored, { options: { dilation: 1 } }),
  },
};
