import { outputsOfInput } from '../../../engine/index.ts';
import type { ExerciseKind, Worked } from '../ExerciseKind.ts';
import { line, of } from '../line.ts';

/** A pixel of a square picture, and a kernel that moves over it. */
export interface AskedPixel {
  readonly side: number;
  readonly kernel: number;
  readonly stride: number;
  /** Counted from 0. */
  readonly cell: readonly [row: number, column: number];
}

/** The rows and the columns of windows that hold the pixel. */
function holders({ side, kernel, stride, cell }: AskedPixel): readonly [rows: number, columns: number] {
  const uses = outputsOfInput([1, side, side], [1, 1, kernel, kernel], { stride }, [0, ...cell]).map(({ index }) => index);
  const count = (axis: number) => new Set(uses.map((index) => index[axis])).size;
  return [count(1), count(2)];
}

const product = ([rows, columns]: readonly [number, number]): Worked => ({
  answer: rows * columns,
  steps: [
    { name: 'rows', line: line`${of.output(rows)}` },
    { name: 'columns', line: line`${of.output(columns)}` },
    { name: 'total', line: line`${of.output(rows)} × ${of.output(columns)} = ${rows * columns}` },
  ],
});

/** How often does a pixel stand in the matrix of windows? */
export const kind: ExerciseKind<AskedPixel, 'kernelCells' | 'strideIgnored' | 'added'> = {
  name: 'unfold-copies',
  form: 'number',
  draw: ({ integer, pick }) => {
    const [kernel, stride] = pick([
      [3, 2],
      [4, 2],
      [5, 2],
    ]);
    const side = kernel + stride * integer(2, 5);
    return { side, kernel, stride, cell: [integer(0, side), integer(0, side)] };
  },
  right: (problem) => product(holders(problem)),
  mistakes: {
    kernelCells: ({ kernel }) => product([kernel, kernel]),
    strideIgnored: (problem) => product(holders({ ...problem, stride: 1 })),
    added: (problem) => {
      const [rows, columns] = holders(problem);
      const { steps } = product([rows, columns]);
      const total = { name: 'total', line: line`${of.output(rows)} + ${of.output(columns)} = ${rows + columns}` };
      return { answer: rows + columns, steps: [...steps.slice(0, 2), total] };
    },
  },
};
