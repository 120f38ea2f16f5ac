import type { ExerciseKind, Worked } from '../ExerciseKind.ts';
import { line, of, type Piece } from '../line.ts';

/** Two convolutions with stride 1 and a pooling between them that moves by its own size. */
export interface Stack {
  readonly first: number;
  readonly pool: number;
  readonly second: number;
}

type Step = readonly [name: 'second' | 'pool' | 'first', line: readonly Piece[]];

const work = (answer: number, ...steps: readonly Step[]): Worked => ({
  answer,
  steps: steps.map(([name, written]) => ({ name, line: written })),
});

const secondStep = ({ second }: Stack): Step => ['second', line`${of.weight(second)}`];
const firstStep = (cells: number, { first }: Stack): Step => [
  'first',
  line`${cells} + ${of.weight(first)} − 1 = ${of.input(cells + first - 1)}`,
];

/** How many pixels wide is what one cell after the second convolution sees? */
export const kind: ExerciseKind<Stack, 'lastOnly' | 'poolIgnored' | 'poolStrideOne' | 'multiplied'> = {
  name: 'pixels-seen',
  form: 'number',
  draw: ({ pick }) => ({ first: pick([3, 5, 7]), pool: pick([2, 3]), second: pick([3, 5, 7]) }),
  right: (stack) => {
    const { pool, second } = stack;
    const cells = second * pool;
    const step: Step = ['pool', line`${of.weight(second)} × ${pool} = ${cells}`];
    return work(cells + stack.first - 1, secondStep(stack), step, firstStep(cells, stack));
  },
  mistakes: {
    lastOnly: (stack) => work(stack.second, secondStep(stack)),
    poolIgnored: (stack) => work(stack.second + stack.first - 1, secondStep(stack), firstStep(stack.second, stack)),
    poolStrideOne: (stack) => {
      const cells = stack.second + stack.pool - 1;
      const step: Step = ['pool', line`${of.weight(stack.second)} + ${stack.pool} − 1 = ${cells}`];
      return work(cells + stack.first - 1, secondStep(stack), step, firstStep(cells, stack));
    },
    multiplied: (stack) => {
      const cells = stack.second * stack.pool;
      const step: Step = ['pool', line`${of.weight(stack.second)} × ${stack.pool} = ${cells}`];
      return work(cells * stack.first, secondStep(stack), step, [
        'first',
        line`${cells} × ${of.weight(stack.first)} = ${of.input(cells * stack.first)}`,
      ]);
    },
  },
};
