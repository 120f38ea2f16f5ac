import type { Shape } from '../../../engine/index.ts';
import { type BlockProblem, drawBlocks, outputShape, shuffledAnswers, sizeLine, tuple } from '../blockProblem.ts';
import type { ExerciseKind, Worked } from '../ExerciseKind.ts';
import { line, of, type Piece } from '../line.ts';

type Mistake = 'keptChannels' | 'oneMap' | 'everyPair' | 'mapsLast' | 'keptSize';

interface Replayed {
  readonly maps?: readonly Piece[];
  readonly sides?: readonly [readonly Piece[], readonly Piece[]];
}

/** The procedure that ends in this shape; what a mistake does otherwise is written otherwise. */
function work(problem: BlockProblem, shape: Shape, { maps, sides }: Replayed = {}): Worked {
  const [filters, rows, columns] = outputShape(problem) as readonly [number, number, number];
  const { height, width, kernelHeight, kernelWidth } = problem;
  return {
    answer: tuple(shape),
    steps: [
      { name: 'maps', line: maps ?? line`${of.output(filters)}` },
      { name: 'height', line: sides?.[0] ?? sizeLine(height, kernelHeight, problem, rows) },
      { name: 'width', line: sides?.[1] ?? sizeLine(width, kernelWidth, problem, columns) },
      { name: 'shape', line: line`${of.output(tuple(shape))}` },
    ],
  };
}

/** What is the shape of the output of a block equation? */
export const kind: ExerciseKind<BlockProblem, Mistake> = {
  name: 'block-shape',
  form: 'choice',
  draw: drawBlocks,
  right: (problem) => work(problem, outputShape(problem)),
  mistakes: {
    keptChannels: (problem) => {
      const [, ...sides] = outputShape(problem);
      return work(problem, [problem.channels, ...sides], { maps: line`${of.input(problem.channels)}` });
    },
    oneMap: (problem) => work(problem, [1, ...outputShape(problem).slice(1)], { maps: line`${1}` }),
    everyPair: (problem) => {
      const { filters, channels } = problem;
      const maps = filters * channels;
      const written = line`${of.weight(filters)} × ${of.input(channels)} = ${of.output(maps)}`;
      return work(problem, [maps, ...outputShape(problem).slice(1)], { maps: written });
    },
    mapsLast: (problem) => {
      const [filters = 0, ...sides] = outputShape(problem);
      return work(problem, [...sides, filters]);
    },
    keptSize: (problem) => {
      const { filters, height, width } = problem;
      return work(problem, [filters, height, width], { sides: [line`${of.input(height)}`, line`${of.input(width)}`] });
    },
  },
  options: (problem) => shuffledAnswers([kind.right(problem), ...Object.values(kind.mistakes).map((mistake) => mistake(problem))]),
  optionName: (id) => id,
};
