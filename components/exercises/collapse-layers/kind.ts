import { matmul, tensor } from '../../../engine/index.ts';
import type { Matrix } from '../../shared/params.ts';
import type { ExerciseKind, Worked } from '../ExerciseKind.ts';
import { joined, line, of, type Piece } from '../line.ts';

/** Two layers with nothing between them, and the input whose weight in the collapsed layer is asked for. */
export interface TwoLayers {
  readonly weight1: Matrix;
  readonly weight2: readonly [number, number];
  /** 0 for x₁, 1 for x₂. */
  readonly input: 0 | 1;
}

/** The ways from the input to the output: the weight of the first layer and that of the second. */
type Path = readonly [first: number, second: number];

const pathsOf = ({ weight1, weight2, input }: TwoLayers): readonly [Path, Path] => [
  [weight1[0]?.[input] ?? 0, weight2[0]],
  [weight1[1]?.[input] ?? 0, weight2[1]],
];

function work(paths: readonly Path[], answer: number, sign: ' × ' | ' + ' = ' × '): Worked {
  const lengths = paths.map(([first, second]) => (sign === ' × ' ? first * second : first + second));
  const written = ([first, second]: Path, place: number): readonly Piece[] =>
    sign === ' × '
      ? line`${of.weight(second)} × ${of.weight(first)} = ${of.sum(lengths[place] ?? 0)}`
      : line`${of.weight(second)} + ${of.weight(first)} = ${of.sum(lengths[place] ?? 0)}`;
  const sum = joined(
    lengths.map((length) => line`${of.sum(length)}`),
    ' + ',
  );
  return {
    answer,
    steps: [
      ...paths.map((path, place) => ({ name: `path${place + 1}`, line: written(path, place) })),
      { name: 'total', line: paths.length === 1 ? line`${of.weight(answer)}` : line`${sum} = ${of.weight(answer)}` },
    ],
  };
}

const times = ([first, second]: Path): number => first * second;

/** Which weight does an input get when two layers collapse into one? */
export const kind: ExerciseKind<TwoLayers, 'rowForColumn' | 'onePath' | 'added'> = {
  name: 'collapse-layers',
  form: 'number',
  draw: ({ pick }) => {
    const weight = () => pick([-3, -2, -1, 1, 2, 3, 4]);
    return {
      weight1: [
        [weight(), weight()],
        [weight(), weight()],
      ],
      weight2: [weight(), weight()],
      input: pick([0, 1]),
    };
  },
  right: (problem) => work(pathsOf(problem), matmul(tensor([problem.weight2]), tensor(problem.weight1)).data[problem.input] ?? 0),
  mistakes: {
    rowForColumn: ({ weight1, weight2, input }) => {
      const paths: readonly [Path, Path] = [
        [weight1[input]?.[0] ?? 0, weight2[0]],
        [weight1[input]?.[1] ?? 0, weight2[1]],
      ];
      return work(paths, times(paths[0]) + times(paths[1]));
    },
    onePath: (problem) => {
      const [path] = pathsOf(problem);
      return work([path], times(path));
    },
    added: (problem) => {
      const paths = pathsOf(problem);
      return work(
        paths,
        paths.flat().reduce((sum, weight) => sum + weight, 0),
        ' + ',
      );
    },
  },
  inserts: ({ input }) => ({ input: `{x${input + 1}}` }),
};
