import { conv2dShape, type Shape, sizeOf } from '../../../engine/index.ts';
import type { ExerciseKind, Worked } from '../ExerciseKind.ts';
import { joined, line, of, type Piece } from '../line.ts';

/** A grouped convolution of which the weights are counted. */
export interface AskedGroups {
  /** [C, H, W] */
  readonly input: Shape;
  readonly filters: number;
  readonly kernel: number;
  readonly groups: number;
}

/** How many channels a filter reads, its weights, and those of so many filters. */
function work(channels: readonly Piece[], weight: Shape): Worked {
  const [filters = 1, ...each] = weight;
  const one = sizeOf(each);
  const sizes = joined(
    each.map((size) => line`${of.weight(size)}`),
    ' × ',
  );
  return {
    answer: sizeOf(weight),
    steps: [
      { name: 'channels', line: channels },
      { name: 'filter', line: each.length === 1 ? line`${of.weight(one)}` : line`${sizes} = ${of.weight(one)}` },
      { name: 'all', line: line`${filters} × ${of.weight(one)} = ${of.weight(filters * one)}` },
    ],
  };
}

/** The shape of the weights, which the engine takes for this input and no other number of channels. */
function weightOf({ input, filters, kernel, groups }: AskedGroups): Shape {
  const weight = [filters, (input[0] ?? 1) / groups, kernel, kernel];
  conv2dShape(input, weight, { groups });
  return weight;
}

const shared = ({ input, groups }: AskedGroups): readonly Piece[] =>
  line`${of.input(input[0] ?? 1)} / ${groups} = ${of.weight((input[0] ?? 1) / groups)}`;

/** How many weights does a grouped convolution have? */
export const kind: ExerciseKind<AskedGroups, 'groupsIgnored' | 'filtersSharedToo' | 'oneChannelEach' | 'forgotKernel'> = {
  name: 'conv3d-groups',
  form: 'number',
  draw: ({ integer, pick }) => {
    const groups = pick([2, 3, 4]);
    return { input: [groups * pick([2, 3, 4]), 12, 12], filters: groups * integer(1, 4), kernel: pick([2, 3, 5]), groups };
  },
  right: (problem) => work(shared(problem), weightOf(problem)),
  mistakes: {
    groupsIgnored: (problem) => {
      const { input, filters, kernel } = problem;
      const channels = input[0] ?? 1;
      return work(line`${of.weight(channels)}`, [filters, channels, kernel, kernel]);
    },
    filtersSharedToo: (problem) => {
      const [filters = 1, ...each] = weightOf(problem);
      return work(shared(problem), [filters / problem.groups, ...each]);
    },
    oneChannelEach: (problem) => work(line`${of.weight(1)}`, [problem.filters, 1, problem.kernel, problem.kernel]),
    forgotKernel: (problem) => work(shared(problem), weightOf(problem).slice(0, 2)),
  },
};
