import fc from 'fast-check';
import { type Conv2dOptions, convOutput, type ResolvedAxis, type Shape, sizeOf, type Tensor, tensor } from '../../engine/index.ts';

/** The arguments of a valid call of `conv2d`. */
export interface Conv2dCase {
  readonly x: Tensor;
  readonly weight: Tensor;
  readonly bias: Tensor;
  readonly options: Conv2dOptions & { readonly groups: number };
}

/** Tensors of small whole numbers, whose sums and products are exact in float32. */
export function wholeTensor(shape: Shape): fc.Arbitrary<Tensor> {
  const length = sizeOf(shape);
  return fc.array(fc.integer({ min: -8, max: 8 }), { minLength: length, maxLength: length }).map((cells) => tensor(cells, shape));
}

/** Tensors of any float32 numbers of moderate size. */
export function realTensor(shape: Shape): fc.Arbitrary<Tensor> {
  const length = sizeOf(shape);
  return fc
    .array(fc.float({ min: -8, max: 8, noNaN: true }), { minLength: length, maxLength: length })
    .map((cells) => tensor(cells, shape));
}

const upTo = (max: number, min = 1) => fc.integer({ min, max });

/** One axis of a convolution whose kernel fits. */
const convAxis = fc
  .record({
    kernel: upTo(3),
    stride: upTo(3),
    dilation: upTo(2),
    before: upTo(2, 0),
    after: upTo(2, 0),
    spare: upTo(4, 0),
  })
  .map((axis) => {
    const extent = axis.dilation * (axis.kernel - 1) + 1;
    return { ...axis, size: Math.max(1, extent - axis.before - axis.after + axis.spare) };
  });

/** One axis of a pooling or a convolution with all that follows from its sizes. */
export const resolvedAxis: fc.Arbitrary<ResolvedAxis> = convAxis.map(({ before, after, spare: _, ...sizes }) => {
  const axis = { ...sizes, padding: [before, after] as const };
  return { ...axis, ...convOutput(axis) };
});

/** Valid calls of `conv2d` with every option in play. */
export function conv2dCase(cells: (shape: Shape) => fc.Arbitrary<Tensor> = wholeTensor): fc.Arbitrary<Conv2dCase> {
  const sizes = fc.record({
    batch: upTo(3),
    groups: upTo(2),
    channelsPerGroup: upTo(3),
    filtersPerGroup: upTo(2),
    rows: convAxis,
    columns: convAxis,
  });
  return sizes.chain(({ batch, groups, channelsPerGroup, filtersPerGroup, rows, columns }) => {
    const filters = groups * filtersPerGroup;
    const options: Conv2dCase['options'] = {
      stride: [rows.stride, columns.stride],
      padding: [rows.before, rows.after, columns.before, columns.after],
      dilation: [rows.dilation, columns.dilation],
      groups,
    };
    return fc.record({
      x: cells([batch, groups * channelsPerGroup, rows.size, columns.size]),
      weight: cells([filters, channelsPerGroup, rows.kernel, columns.kernel]),
      bias: cells([filters]),
      options: fc.constant(options),
    });
  });
}
