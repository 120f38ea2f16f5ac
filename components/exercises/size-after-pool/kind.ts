import { type Conv2dOptions, conv2dGeometry, conv2dShape, maxPool2dShape } from '../../../engine/index.ts';
import { forgotPlusOne } from '../../../engine/mistakes/conv2dShape/forgotPlusOne.ts';
import { paddingOneSide } from '../../../engine/mistakes/conv2dShape/paddingOneSide.ts';
import { strideOne } from '../../../engine/mistakes/pool2dShape/strideOne.ts';
import type { ExerciseKind, Worked } from '../ExerciseKind.ts';
import { line, of, type Piece } from '../line.ts';

/** A convolution with stride 1 and the pooling after it; the image is square. */
export interface TwoLayers {
  readonly size: number;
  readonly filters: number;
  readonly kernel: number;
  readonly padding: number;
  readonly pool: number;
}

/** How a procedure's steps differ from the right ones. */
interface Differently {
  readonly conv?: typeof conv2dShape;
  readonly options?: Conv2dOptions;
  readonly last?: string;
  /** The pooling: as PyTorch does it, with a stride of 1, or not at all. */
  readonly pooled?: typeof maxPool2dShape | null;
}

function work(problem: TwoLayers, { conv = conv2dShape, options = {}, last = ' + 1', pooled = maxPool2dShape }: Differently = {}): Worked {
  const { size, filters, kernel, padding, pool } = problem;
  const weight = [filters, 1, kernel, kernel];
  const { rows } = conv2dGeometry([1, size, size], weight, { padding, ...options });
  const [before, after] = rows.padding;
  const [, side = 0] = conv([1, size, size], weight, { padding });
  const padded = after === 0 ? line`${of.input(size)} + ${before}` : line`${of.input(size)} + ${before} + ${after}`;
  const steps: { readonly name: string; readonly line: readonly Piece[] }[] = [
    { name: 'conv', line: line`${padded} − ${of.weight(kernel)}${last} = ${of.output(side)}` },
  ];
  if (pooled === null) return { answer: side, steps };
  const [, out = 0] = pooled([filters, side, side], { kernelSize: pool });
  const isShort = pooled === strideOne;
  const pooling = isShort ? line`${of.input(side)} − ${pool} + 1` : line`⌊${of.input(side)} / ${pool}⌋`;
  steps.push({ name: 'pool', line: line`${pooling} = ${of.output(out)}` });
  return { answer: out, steps };
}

/** How wide are the maps after a convolution and a pooling? */
export const kind: ExerciseKind<TwoLayers, 'poolForgotten' | 'poolStrideOne' | 'paddingOneSide' | 'paddingForgotten' | 'forgotPlusOne'> = {
  name: 'size-after-pool',
  form: 'number',
  draw: ({ integer, pick }) => ({
    size: integer(20, 41),
    filters: integer(4, 17),
    kernel: pick([5, 7]),
    padding: pick([2, 3]),
    pool: 2,
  }),
  right: (problem) => work(problem),
  mistakes: {
    poolForgotten: (problem) => work(problem, { pooled: null }),
    poolStrideOne: (problem) => work(problem, { pooled: strideOne }),
    paddingOneSide: (problem) => work(problem, { conv: paddingOneSide, options: { padding: [problem.padding, 0, problem.padding, 0] } }),
    paddingForgotten: (problem) => work({ ...problem, padding: 0 }),
    forgotPlusOne: (problem) => work(problem, { conv: forgotPlusOne, last: '' }),
  },
};
