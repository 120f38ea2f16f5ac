import { conv2d, sizeOf, type Tensor, tensor } from '../../../engine/index.ts';
import type { Matrix } from '../../shared/params.ts';
import { kernels } from '../conv2d/presets.ts';

/** Cells along each side of a picture. */
export const side = 14;

/** [FN, C, FH, FW]: three filters that look for edges. */
export const weight: Tensor = tensor([[kernels.sobelX], [kernels.sobelY], [kernels.edges]]);

/** [FN] */
const bias: Tensor = tensor([0, 0, 0]);

/** Numbers that the layer trains, however many images pass through it. */
export const parameters = sizeOf(weight.shape) + sizeOf(bias.shape);

/** Pictures that a page brings along, read: each [14, 14] in 0 … 1. */
export const readPictures = (encoded: readonly string[]): readonly Matrix[] =>
  encoded.map((picture) => {
    const rows = picture.split('/');
    const ink = (row: number, column: number): number => Number.parseInt(rows[row]?.[column] ?? '0', 16) / 15 || 0;
    return Array.from({ length: side }, (_, row) => Array.from({ length: side }, (_, column) => ink(row, column)));
  });

/** A batch that has passed through the layer. */
export interface Batch {
  readonly inputs: readonly Matrix[];
  /** [N, 1, 14, 14] */
  readonly input: Tensor;
  /** [N, 3, 14, 14] */
  readonly output: Tensor;
  /** For each image, how many numbers of its output are the same when it passes through the layer alone. */
  readonly sameAlone: readonly number[];
}

/** Computes a batch of these pictures in one pass, and each picture alone to compare. */
export function computeBatch(inputs: readonly Matrix[]): Batch {
  const input = tensor(inputs.flat(2), [inputs.length, 1, side, side]);
  const output = layer(input);
  const sameAlone = inputs.map((picture, image) => {
    const alone = layer(tensor(picture.flat(), [1, 1, side, side])).data;
    return outputOf(output, image).filter((value, place) => value === alone[place]).length;
  });
  return { inputs, input, output, sameAlone };
}

/** The numbers of one image's output: 3 × 14 × 14 in one row. */
export function outputOf({ data, shape }: Tensor, image: number): readonly number[] {
  const size = sizeOf(shape.slice(1));
  return Array.from(data.slice(image * size, (image + 1) * size));
}

/** The first map of an image's output. */
export function firstMap(output: Tensor, image: number): Matrix {
  const numbers = outputOf(output, image);
  return Array.from({ length: side }, (_, row) => numbers.slice(row * side, (row + 1) * side));
}

/** Multiplications of one pass: a product for each weight of a filter and each cell of the output. */
export const multiplications = ({ output }: Batch): number => sizeOf(output.shape) * sizeOf(weight.shape.slice(1));

const layer = (input: Tensor): Tensor => conv2d(input, weight, bias, { padding: 1 });
