import type { Shape } from '../../../engine/index.ts';
import type { ExerciseKind, Worked } from '../ExerciseKind.ts';
import { line, of } from '../line.ts';

/** An input and how many filters of which size are wanted for it. */
export interface AskedFilters {
  /** [C, H, W] */
  readonly input: Shape;
  readonly filters: number;
  readonly kernel: number;
  /** Which option stands where. */
  readonly order: readonly Candidate[];
}

type Candidate = 'right' | 'oneChannel' | 'swappedInAndOut' | 'tooLarge' | 'channelsLast';

/** What each candidate would give as the shape of the filters. */
const shapes: Readonly<Record<Candidate, (problem: AskedFilters) => Shape>> = {
  right: ({ input: [channels = 1], filters, kernel }) => [filters, channels, kernel, kernel],
  oneChannel: ({ filters, kernel }) => [filters, 1, kernel, kernel],
  swappedInAndOut: ({ input: [channels = 1], filters, kernel }) => [channels, filters, kernel, kernel],
  tooLarge: ({ input: [channels = 1, height = 1], filters }) => [filters, channels, height + 2, height + 2],
  channelsLast: ({ input: [channels = 1], filters, kernel }) => [kernel, kernel, channels, filters],
};

/** The shape of a candidate's filters, [FN, C, FH, FW], as an option is called. */
const idOf = (shape: Shape): string => shape.join(', ');

/** A shape, compared with the input axis by axis. */
function work(problem: AskedFilters, candidate: Candidate): Worked {
  const shape = shapes[candidate](problem);
  const [channels = 0, height = 0, width = 0] = problem.input;
  const [, read = 0, high = 0, wide = 0] = shape;
  const fits = (kernel: number, size: number) => line`${of.weight(kernel)} ${kernel <= size ? '≤' : '>'} ${of.input(size)}`;
  return {
    answer: idOf(shape),
    steps: [
      { name: 'channels', line: line`${of.weight(read)} ${read === channels ? '=' : '≠'} ${of.input(channels)}` },
      { name: 'height', line: fits(high, height) },
      { name: 'width', line: fits(wide, width) },
    ],
  };
}

/** Which shape of filters fits an input? */
export const kind: ExerciseKind<AskedFilters, Exclude<Candidate, 'right'>> = {
  name: 'conv3d-fit',
  form: 'choice',
  draw: ({ integer, pick, shuffle }) => {
    const kernel = pick([2, 3, 5]);
    const channels = pick([4, 6, 7, 8]);
    const side = integer(6, 9);
    const filters = pick([9, 10, 12, 16]);
    return { input: [channels, side, side + integer(0, 4)], filters, kernel, order: shuffle(Object.keys(shapes) as Candidate[]) };
  },
  right: (problem) => work(problem, 'right'),
  mistakes: {
    oneChannel: (problem) => work(problem, 'oneChannel'),
    swappedInAndOut: (problem) => work(problem, 'swappedInAndOut'),
    tooLarge: (problem) => work(problem, 'tooLarge'),
    channelsLast: (problem) => work(problem, 'channelsLast'),
  },
  options: (problem) => problem.order.map((candidate) => idOf(shapes[candidate](problem))),
  optionName: (id) => `(${id})`,
  inserts: ({ filters }) => ({ filters: String(filters) }),
};
