import { shuffledAnswers } from '../blockProblem.ts';
import type { ExerciseKind, Worked } from '../ExerciseKind.ts';

/** One image of a batch, or one filter of the layer, that is replaced by another. */
export interface Replacement {
  readonly what: 'image' | 'filter';
  readonly index: number;
  readonly images: number;
  readonly filters: number;
}

const work = (answer: string): Worked => ({ answer, steps: [] });

/** Parts of the output, as Python writes them, by what was replaced. */
const partOf = {
  image: {
    own: (index: number) => `y[${index}]`,
    other: (index: number) => `y[:, ${index}]`,
    following: (index: number) => `y[${index}:]`,
  },
  filter: {
    own: (index: number) => `y[:, ${index}]`,
    other: (index: number) => `y[${index}]`,
    following: (index: number) => `y[:, ${index}:]`,
  },
} as const;

/** Which part of the output changes when one image or one filter is replaced? */
export const kind: ExerciseKind<Replacement, 'everything' | 'otherAxis' | 'following'> = {
  name: 'batch-mates',
  form: 'choice',
  draw: ({ pick, integer }) => {
    const [images, filters] = [integer(4, 9), integer(4, 9)];
    return { what: pick(['image', 'filter']), index: integer(1, Math.min(images, filters)), images, filters };
  },
  right: ({ what, index }) => work(partOf[what].own(index)),
  mistakes: {
    everything: () => work('y'),
    otherAxis: ({ what, index }) => work(partOf[what].other(index)),
    following: ({ what, index }) => work(partOf[what].following(index)),
  },
  topic: ({ what }) => what,
  options: (problem) => shuffledAnswers([kind.right(problem), ...Object.values(kind.mistakes).map((mistake) => mistake(problem))]),
  optionName: (id) => id,
};
