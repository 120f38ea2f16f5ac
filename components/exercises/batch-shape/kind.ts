import type { Shape } from '../../../engine/index.ts';
import { type BlockProblem, drawBlocks, outputShape, shuffledAnswers, sizeLine, tuple } from '../blockProblem.ts';
import type { ExerciseKind, Worked } from '../ExerciseKind.ts';
import { line, of, type Piece } from '../line.ts';

/** The procedure that ends in this shape, whose first sizes come of these lines. */
function work(problem: BlockProblem, shape: Shape, images: readonly Piece[] | null, maps: readonly Piece[]): Worked {
  const [, rows = 0, columns = 0] = outputShape(problem);
  const { height, width, kernelHeight, kernelWidth } = problem;
  return {
    answer: tuple(shape),
    steps: [
      ...(images === null ? [] : [{ name: 'images', line: images }]),
      { name: 'maps', line: maps },
      { name: 'height', line: sizeLine(height, kernelHeight, problem, rows) },
      { name: 'width', line: sizeLine(width, kernelWidth, problem, columns) },
      { name: 'shape', line: line`${of.output(tuple(shape))}` },
    ],
  };
}

/** What is the shape of the output of a batch? */
export const kind: ExerciseKind<BlockProblem, 'forgotBatch' | 'multiplied' | 'swapped' | 'keptChannels'> = {
  name: 'batch-shape',
  form: 'choice',
  draw: drawBlocks,
  right: (problem) => {
    const { images, filters } = problem;
    return work(problem, [images, ...outputShape(problem)], line`${of.input(images)}`, line`${of.output(filters)}`);
  },
  mistakes: {
    forgotBatch: (problem) => work(problem, outputShape(problem), null, line`${of.output(problem.filters)}`),
    multiplied: (problem) => {
      const { images, filters } = problem;
      const maps = images * filters;
      const written = line`${of.input(images)} × ${of.weight(filters)} = ${of.output(maps)}`;
      return work(problem, [maps, ...outputShape(problem).slice(1)], null, written);
    },
    swapped: (problem) => {
      const { images, filters } = problem;
      return work(problem, [filters, images, ...outputShape(problem).slice(1)], line`${of.weight(filters)}`, line`${of.input(images)}`);
    },
    keptChannels: (problem) => {
      const { images, channels } = problem;
      return work(problem, [images, channels, ...outputShape(problem).slice(1)], line`${of.input(images)}`, line`${of.input(channels)}`);
    },
  },
  options: (problem) => shuffledAnswers([kind.right(problem), ...Object.values(kind.mistakes).map((mistake) => mistake(problem))]),
  optionName: (id) => id,
};
