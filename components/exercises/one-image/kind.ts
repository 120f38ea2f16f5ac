import { type Shape, sizeOf } from '../../../engine/index.ts';
import { product } from '../blockProblem.ts';
import type { ExerciseKind, Worked } from '../ExerciseKind.ts';
import { line, of } from '../line.ts';

/** The shape of a batch, [N, C, H, W]. */
export interface BatchShape {
  readonly shape: readonly [images: number, channels: number, height: number, width: number];
}

const work = (images: number, counted: Shape): Worked => ({
  answer: [images, sizeOf(counted)],
  steps: [
    { name: 'images', line: line`${of.input(images)}` },
    { name: 'numbers', line: product(counted, of.input) },
  ],
});

/** How many images does a batch hold, and how many numbers does each? */
export const kind: ExerciseKind<BatchShape, 'swapped' | 'wholeBatch' | 'oneChannel' | 'tookLast'> = {
  name: 'one-image',
  form: 'pair',
  draw: ({ pick, integer }) => ({ shape: [pick([8, 16, 32, 64]), integer(2, 7), integer(5, 13), integer(5, 13)] }),
  right: ({ shape: [images, ...image] }) => work(images, image),
  mistakes: {
    swapped: ({ shape: [images, channels, height, width] }) => work(channels, [images, height, width]),
    wholeBatch: ({ shape }) => work(shape[0], shape),
    oneChannel: ({ shape: [images, , height, width] }) => work(images, [height, width]),
    tookLast: ({ shape: [images, channels, height, width] }) => work(width, [images, channels, height]),
  },
};
