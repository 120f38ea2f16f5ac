import fc from 'fast-check';
import * as engine from '../../engine/index.ts';
import { type Shape, sizeOf, type Tensor } from '../../engine/index.ts';
import { conv2dCase, realTensor } from './arbitraries.ts';
import { pool2dCase } from './poolArbitraries.ts';

/** A call of an op: all that it can carry a gradient to, and the rest bound. */
export interface OpCall {
  readonly inputs: readonly Tensor[];
  readonly run: (...inputs: Tensor[]) => Tensor;
}

/** A size of an axis, 0 now and then; 9 is more than two vectors. */
const size = fc.integer({ min: 0, max: 9 });
const shape = fc.array(size, { minLength: 1, maxLength: 3 });

function callOf(run: OpCall['run'], ...shapes: readonly Shape[]): fc.Arbitrary<OpCall> {
  return fc.tuple(...shapes.map((shape) => realTensor(shape))).map((inputs) => ({ inputs, run }));
}

const ofOne = (run: OpCall['run']) => shape.chain((shape) => callOf(run, shape));
const ofTwo = (run: OpCall['run']) => shape.chain((shape) => callOf(run, shape, shape));

const linear = fc
  .record({ items: fc.array(size, { maxLength: 2 }), features: size, outputs: size })
  .chain(({ items, features, outputs }) => {
    const [x, weight] = [
      [...items, features],
      [outputs, features],
    ];
    return fc.oneof(callOf(engine.linear, x, weight, [outputs]), callOf(engine.linear, x, weight));
  });

const matmul = fc
  .record({ batchA: fc.constantFrom([], [3], [1], [2, 1]), batchB: fc.constantFrom([], [3], [1]), rows: size, inner: size, columns: size })
  .chain(({ batchA, batchB, rows, inner, columns }) => callOf(engine.matmul, [...batchA, rows, inner], [...batchB, inner, columns]));

/** The images of a batch, one without the batch's axis, or a batch of none. */
const images: readonly ((batch: Shape) => Shape)[] = [(batch) => batch, ([, ...image]) => image, ([, ...image]) => [0, ...image]];

const conv2d = fc.record({ call: conv2dCase(realTensor), part: fc.constantFrom(...images) }).map(({ call, part }): OpCall => {
  const { x, weight, bias, options } = call;
  const shape = part(x.shape);
  const given = engine.tensor(x.data.slice(0, sizeOf(shape)), shape);
  return { inputs: [given, weight, bias], run: (x, weight, bias) => engine.conv2d(x, weight, bias, options) };
});

const pooling = (op: typeof engine.maxPool2d) =>
  pool2dCase(realTensor).map(({ x, options }): OpCall => ({ inputs: [x], run: (x) => op(x, options) }));

const crossEntropy = fc
  .record({ items: size, classes: fc.integer({ min: 1, max: 9 }), random: fc.nat() })
  .chain(({ items, classes, random }) => {
    const { integer } = engine.random(random);
    const targets = Array.from({ length: items }, () => integer(0, classes));
    return callOf((logits) => engine.crossEntropy(logits, targets), [items, classes]);
  });

/** Calls of every op that has a kernel, by its name. */
export const opCalls: Readonly<Record<string, fc.Arbitrary<OpCall>>> = {
  add: ofTwo(engine.add),
  relu: ofOne(engine.relu),
  exp: ofOne(engine.exp),
  sigmoid: ofOne(engine.sigmoid),
  tanh: ofOne(engine.tanh),
  linear,
  matmul,
  conv2d,
  maxPool2d: pooling(engine.maxPool2d),
  avgPool2d: pooling(engine.avgPool2d),
  crossEntropy,
  mse: ofTwo((input, target) => engine.mse(input, target)),
};
