import { maxPool2dShape, type Pool2dOptions } from '../../../engine/index.ts';
import { ceilInsteadOfFloor } from '../../../engine/mistakes/pool2dShape/ceilInsteadOfFloor.ts';
import { forgotPlusOne } from '../../../engine/mistakes/pool2dShape/forgotPlusOne.ts';
import { paddingIgnored } from '../../../engine/mistakes/pool2dShape/paddingIgnored.ts';
import { strideOne } from '../../../engine/mistakes/pool2dShape/strideOne.ts';
import type { ExerciseKind, Worked } from '../ExerciseKind.ts';
import { line, of } from '../line.ts';

/** A pooling for which no stride is given; the window is square. */
export interface AskedPool {
  readonly height: number;
  readonly width: number;
  readonly size: number;
  readonly padding: number;
}

const padding = 1;

/** How a procedure's steps differ from the right ones. */
interface Replayed {
  readonly stride?: number;
  readonly padding?: number;
  readonly brackets?: readonly [string, string];
  readonly last?: string;
}

function work(problem: AskedPool, op: typeof maxPool2dShape, replayed: Replayed = {}): Worked {
  const { height, width, size } = problem;
  const { stride = size, padding = problem.padding, brackets = ['⌊', '⌋'], last = ' + 1' } = replayed;
  const options: Pool2dOptions = { kernelSize: size, padding: problem.padding };
  const [, high = 0, wide = 0] = op([1, height, width], options);
  const sizeLine = (cells: number, out: number) =>
    line`${brackets[0]}(${of.input(cells)} + 2 × ${padding} − ${size}) / ${stride}${brackets[1]}${last} = ${of.output(out)}`;
  return {
    answer: [high, wide],
    steps: [
      { name: 'stride', line: line`${stride}` },
      { name: 'height', line: sizeLine(height, high) },
      { name: 'width', line: sizeLine(width, wide) },
    ],
  };
}

/** How large is a pooling's output? */
export const kind: ExerciseKind<AskedPool, 'strideOne' | 'ceilInsteadOfFloor' | 'forgotPlusOne' | 'paddingIgnored'> = {
  name: 'pool-size',
  form: 'pair',
  draw: ({ integer, pick, shuffle }) => {
    const size = pick([3, 4, 5]);
    // One side that the padding brings to a whole number of windows, and one with a remainder that reaches into the input.
    const sides = [size * integer(2, 5) - 2 * padding, size * integer(2, 5) + integer(2, size) - 2 * padding];
    const [height = size, width = size] = shuffle(sides);
    return { height, width, size, padding };
  },
  right: (problem) => work(problem, maxPool2dShape),
  mistakes: {
    strideOne: (problem) => work(problem, strideOne, { stride: 1 }),
    ceilInsteadOfFloor: (problem) => work(problem, ceilInsteadOfFloor, { brackets: ['⌈', '⌉'] }),
    forgotPlusOne: (problem) => work(problem, forgotPlusOne, { last: '' }),
    paddingIgnored: (problem) => work(problem, paddingIgnored, { padding: 0 }),
  },
};
