import { network } from '../../components/book/network.ts';
import { computeBatch, multiplications, outputOf, parameters } from '../../components/widgets/batch/model.ts';
import { conv2dShape, offsetOf, type Shape, sizeOf, stridesOf } from '../../engine/index.ts';

const weightOf = (name: string): Shape => network.find((layer) => layer.name === name)?.weight ?? [];
const parametersOf = (weight: Shape): number => sizeOf(weight) + (weight[0] ?? 0);

/** The filters of the second convolution layer of the network, [16, 6, 5, 5], and what it reads. */
const conv2 = weightOf('conv2');
const conv2Input: Shape = [6, 14, 14];
const conv2Output = conv2dShape(conv2Input, conv2);

/** The layer of the question of chapter 8: five filters over three channels. */
const asked: Shape = [5, 3, 3, 3];

/** The filters of the figure of addresses, and the weight that the text looks for. */
const small: Shape = [4, 3, 3, 3];
const index = [2, 0, 1, 1] as const;
const [out, channel, row, column] = index;

/** A batch of blank pictures, for counting. */
const batchOf = (images: number) =>
  computeBatch(Array.from({ length: images }, () => Array.from({ length: 14 }, () => Array<number>(14).fill(0))));

/** What chapters 8 and 9 count: layers as blocks, places in memory, batches. */
export const blockFacts = {
  'blocks.askedOneFilter': () => sizeOf(asked.slice(1)),
  'blocks.askedParameters': () => parametersOf(asked),
  'blocks.conv2Filters': () => conv2[0] ?? 0,
  'blocks.conv2Channels': () => conv2[1] ?? 0,
  'blocks.conv2OneFilter': () => sizeOf(conv2.slice(1)),
  'blocks.conv2Weights': () => sizeOf(conv2),
  'blocks.conv2Parameters': () => parametersOf(conv2),
  'blocks.conv2Side': () => conv2Output[1] ?? 0,
  'blocks.conv2Outputs': () => sizeOf(conv2Output),
  'blocks.conv2Products': () => sizeOf(conv2Output) * sizeOf(conv2.slice(1)),
  'blocks.conv1Weights': () => sizeOf(weightOf('conv1')),
  'blocks.conv1Parameters': () => parametersOf(weightOf('conv1')),
  'blocks.filterStride': () => stridesOf(small)[0] ?? 0,
  'blocks.channelStride': () => stridesOf(small)[1] ?? 0,
  'blocks.rowStride': () => stridesOf(small)[2] ?? 0,
  'blocks.offset': () => offsetOf(index, stridesOf(small)),
  'blocks.offsetLast': () => offsetOf([row, column, channel, out], stridesOf([3, 3, 3, 4])),
  'batch.parameters': () => parameters,
  'batch.productsOfOne': () => multiplications(batchOf(1)),
  'batch.productsOfFour': () => multiplications(batchOf(4)),
  'batch.productsOfEight': () => multiplications(batchOf(8)),
  'batch.numbersOfOne': () => outputOf(batchOf(1).output, 0).length,
  'batch.steps': () => Math.ceil(60000 / 64),
  'batch.last': () => 60000 % 64,
} satisfies Record<string, () => number>;
