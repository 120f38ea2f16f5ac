import { offsetOf, stridesOf } from '../../../engine/index.ts';
import type { ExerciseKind, Worked } from '../ExerciseKind.ts';
import { line, of } from '../line.ts';

/** A pixel of a picture that is laid out row after row. */
export interface FlatPixel {
  readonly height: number;
  readonly width: number;
  readonly row: number;
  readonly column: number;
}

/** Whole lines before the pixel's, each of one length, and what comes before it in its own. */
function work(lines: number, length: number, rest: number, extra = 0): Worked {
  const before = lines * length;
  const end = extra === 0 ? line`${before} + ${rest}` : line`${before} + ${rest} + ${extra}`;
  return {
    answer: before + rest + extra,
    steps: [
      { name: 'before', line: line`${lines} × ${of.input(length)} = ${before}` },
      { name: 'number', line: line`${end} = ${of.output(before + rest + extra)}` },
    ],
  };
}

/** Which number has a pixel in the flattened picture? */
export const kind: ExerciseKind<FlatPixel, 'columnByColumn' | 'countedFromOne' | 'heightForWidth' | 'rowIncluded'> = {
  name: 'flat-index',
  form: 'number',
  draw: ({ integer }) => {
    const [height, width] = [integer(5, 13), integer(5, 13)];
    return { height, width, row: integer(1, height), column: integer(1, width) };
  },
  right: ({ height, width, row, column }) => ({ ...work(row, width, column), answer: offsetOf([row, column], stridesOf([height, width])) }),
  mistakes: {
    columnByColumn: ({ height, row, column }) => work(column, height, row),
    countedFromOne: ({ width, row, column }) => work(row, width, column, 1),
    heightForWidth: ({ height, row, column }) => work(row, height, column),
    rowIncluded: ({ width, row, column }) => work(row + 1, width, column),
  },
};
