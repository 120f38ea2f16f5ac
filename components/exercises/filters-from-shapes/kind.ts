import { type BlockProblem, drawBlocks, outputShape } from '../blockProblem.ts';
import type { ExerciseKind, Worked } from '../ExerciseKind.ts';
import { line, of } from '../line.ts';

const work = (filters: number, channels: number): Worked => ({
  answer: [filters, channels],
  steps: [
    { name: 'filters', line: line`${of.weight(filters)}` },
    { name: 'channels', line: line`${of.weight(channels)}` },
  ],
});

/** How many filters has a layer, and how many channels has each, if input and output are known? */
export const kind: ExerciseKind<BlockProblem, 'swapped' | 'oneChannel' | 'everyPair' | 'tookHeight'> = {
  name: 'filters-from-shapes',
  form: 'pair',
  draw: drawBlocks,
  right: ({ filters, channels }) => work(filters, channels),
  mistakes: {
    swapped: ({ filters, channels }) => work(channels, filters),
    oneChannel: ({ filters }) => work(filters, 1),
    everyPair: ({ filters, channels }) => work(filters * channels, 1),
    tookHeight: (problem) => work(outputShape(problem)[1] ?? 0, problem.channels),
  },
};
