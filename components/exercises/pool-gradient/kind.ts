import { avgPool2d, explainMaxPool2d, maxPool2d, sum, tensor } from '../../../engine/index.ts';
import type { Matrix } from '../../shared/params.ts';
import type { ExerciseKind, Worked } from '../ExerciseKind.ts';
import { joined, line, of, type Piece } from '../line.ts';
import { inRows } from '../plane.ts';

/** A max pooling with overlapping windows; asked is the gradient at one input cell. */
export interface AskedGradient {
  /** 3 × 3. */
  readonly input: Matrix;
  /** What arrives at the 2 × 2 outputs. */
  readonly gradient: Matrix;
  /** The input cell, counted from 0. */
  readonly cell: readonly [row: number, column: number];
}

const options = { kernelSize: 2, stride: 1 } as const;
const windows = [0, 1, 2, 3].map((place) => [Math.floor(place / 2), place % 2] as const);

/** The gradients of the windows that hold the asked cell, and of those in which it is the largest, in order. */
function gradientsOf({ input, gradient, cell }: AskedGradient) {
  const x = tensor([input]);
  const told = windows.map(([row, column]) => {
    const { cells, largest } = explainMaxPool2d(x, options, [0, row, column]);
    const isThis = ({ index }: { readonly index: readonly number[] }) => index[1] === cell[0] && index[2] === cell[1];
    return { value: gradient[row]?.[column] ?? 0, holds: cells.some(isThis), chooses: isThis(largest) };
  });
  return { holding: told.filter(({ holds }) => holds).map(gradientOf), choosing: told.filter(({ chooses }) => chooses).map(gradientOf) };
}

const gradientOf = ({ value }: { readonly value: number }): number => value;

/** What the engine's own way back leads to at the asked cell. */
function arrivedAt({ input, gradient, cell }: AskedGradient, op: typeof maxPool2d): number {
  const x = tensor([input], { requiresGrad: true });
  op(x, options).backward(tensor([gradient]));
  return x.grad?.data[cell[0] * 3 + cell[1]] ?? 0;
}

function work(windowLine: readonly Piece[], terms: readonly number[], answer: number, divisor = 1): Worked {
  const written = terms.map((value) => (divisor === 1 ? line`${value}` : line`${value} / ${divisor}`));
  const total =
    terms.length === 0 ? line`0` : terms.length === 1 && divisor === 1 ? line`${answer}` : line`${joined(written, ' + ')} = ${answer}`;
  return {
    answer,
    steps: [
      { name: 'windows', line: windowLine },
      { name: 'sum', line: total },
    ],
  };
}

const list = (values: readonly number[]): readonly Piece[] =>
  joined(
    values.map((value) => line`${of.output(value)}`),
    ', ',
  );

/** Where does the gradient go? */
export const kind: ExerciseKind<AskedGradient, 'sharedEvenly' | 'wholeToAll' | 'lastOnly'> = {
  name: 'pool-gradient',
  form: 'number',
  draw: ({ shuffle, pick }) => ({
    input: inRows(shuffle([1, 2, 3, 4, 5, 6, 7, 8, 9]), 3),
    gradient: inRows(shuffle([-8, -4, 4, 8, 12, 16]).slice(0, 4), 2),
    cell: pick([
      [0, 1],
      [1, 0],
      [1, 1],
      [1, 2],
      [2, 1],
    ]),
  }),
  right: (problem) => {
    const { choosing } = gradientsOf(problem);
    return work(list(choosing), choosing, arrivedAt(problem, maxPool2d));
  },
  mistakes: {
    sharedEvenly: (problem) => {
      const { holding } = gradientsOf(problem);
      return work(list(holding), holding, arrivedAt(problem, avgPool2d), 4);
    },
    wholeToAll: (problem) => {
      const { holding } = gradientsOf(problem);
      return work(list(holding), holding, sum(tensor(holding)).item());
    },
    lastOnly: (problem) => {
      const { choosing } = gradientsOf(problem);
      return work(list(choosing), choosing.slice(-1), choosing.at(-1) ?? 0);
    },
  },
};
