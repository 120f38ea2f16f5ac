import type { Shape } from '../../../engine/index.ts';
import { type BlockProblem, drawBlocks, outputShape, product, shuffledAnswers, tuple } from '../blockProblem.ts';
import type { ExerciseKind, Worked } from '../ExerciseKind.ts';
import { line, of } from '../line.ts';

/** The biases of a layer, counted, and the shape in which they are added. */
const work = (shape: Shape, counted: Shape): Worked => ({
  answer: tuple(shape),
  steps: [
    { name: 'count', line: product(counted, of.bias) },
    { name: 'shape', line: line`${of.bias(tuple(shape))}` },
  ],
});

/** In what shape is the bias of a layer added to its output? */
export const kind: ExerciseKind<BlockProblem, 'perInput' | 'onePerLayer' | 'perCell' | 'perSlice'> = {
  name: 'bias-shape',
  form: 'choice',
  draw: drawBlocks,
  right: ({ filters }) => work([filters, 1, 1], [filters]),
  mistakes: {
    perInput: ({ channels }) => work([channels, 1, 1], [channels]),
    onePerLayer: () => work([1, 1, 1], [1]),
    perCell: (problem) => work(outputShape(problem), outputShape(problem)),
    perSlice: ({ filters, channels }) => work([filters, channels, 1, 1], [filters, channels]),
  },
  options: (problem) => shuffledAnswers([kind.right(problem), ...Object.values(kind.mistakes).map((mistake) => mistake(problem))]),
  optionName: (id) => id,
};
