import { offsetOf, stridesOf } from '../../../engine/index.ts';
import type { ExerciseKind, Worked } from '../ExerciseKind.ts';
import { line, of } from '../line.ts';

/** A pixel, given by its place in the flattened picture, and how far another one lies from it. */
export interface Neighbour {
  readonly height: number;
  readonly width: number;
  readonly place: number;
  readonly down: number;
  readonly right: number;
}

/** A move within the row: `right` cells; a move between rows: `down` times `length` places. */
function work(place: number, down: number, length: number, right: number): Worked {
  const vertical = down * length;
  return {
    answer: place + vertical + right,
    steps: [
      { name: 'down', line: line`${down} × ${of.input(length)} = ${vertical}` },
      { name: 'place', line: line`${place} + ${vertical} + ${right} = ${of.output(place + vertical + right)}` },
    ],
  };
}

/** At which place of the flattened picture does a pixel near another one stand? */
export const kind: ExerciseKind<Neighbour, 'rowsAsCells' | 'swappedAxes' | 'heightForWidth' | 'wrongWay'> = {
  name: 'flat-neighbour',
  form: 'number',
  draw: ({ integer }) => {
    const [height, width] = [integer(9, 15), integer(9, 15)];
    const [row, column] = [integer(3, height - 3), integer(3, width - 3)];
    return { height, width, place: offsetOf([row, column], stridesOf([height, width])), down: integer(1, 4), right: integer(1, 4) };
  },
  right: ({ width, place, down, right }) => work(place, down, width, right),
  mistakes: {
    rowsAsCells: ({ place, down, right }) => work(place, down, 1, right),
    swappedAxes: ({ width, place, down, right }) => work(place, right, width, down),
    heightForWidth: ({ height, place, down, right }) => work(place, down, height, right),
    wrongWay: ({ width, place, down, right }) => work(place, -down, width, right),
  },
};
