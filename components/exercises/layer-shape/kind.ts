import { linearShape, type Shape } from '../../../engine/index.ts';
import type { ExerciseKind, Worked } from '../ExerciseKind.ts';
import { line, of } from '../line.ts';

/** A fully connected layer and how many images it is given at once. */
export interface GivenLayer {
  readonly images: number;
  readonly inputs: number;
  readonly outputs: number;
}

const work = ([rows = 0, columns = 0]: Shape): Worked => ({
  answer: [rows, columns],
  steps: [
    { name: 'images', line: line`${of.input(rows)}` },
    { name: 'numbers', line: line`${of.output(columns)}` },
  ],
});

/** Which shape does a layer put out for a number of images at once? */
export const kind: ExerciseKind<GivenLayer, 'swapped' | 'oneImage' | 'weightShape' | 'unchanged'> = {
  name: 'layer-shape',
  form: 'pair',
  draw: ({ integer, pick }) => {
    const inputs = pick([64, 96, 128, 256, 300, 512, 784]);
    return { images: pick([8, 16, 20, 32, 50, 100]), inputs, outputs: pick([10, 24, 40, 84, 120].map((size) => size + integer(0, 4))) };
  },
  right: ({ images, inputs, outputs }) => work(linearShape([images, inputs], [outputs, inputs])),
  mistakes: {
    swapped: ({ images, outputs }) => work([outputs, images]),
    oneImage: ({ outputs }) => work([1, outputs]),
    weightShape: ({ inputs, outputs }) => work([outputs, inputs]),
    unchanged: ({ images, inputs }) => work([images, inputs]),
  },
};
