import { conv2dGeometry, im2colShape, random, type Shape, sizeOf, type Tensor, tensor } from '../../../engine/index.ts';

/** Sides of the images that are measured. */
export const sides = [4, 8, 16, 32, 64] as const;

/** One convolution: as many filters as channels, a padding that keeps the size. */
export interface Workload {
  readonly channels: number;
  readonly kernel: number;
  readonly side: number;
}

/** The ways to compute it, slowest first: the definition; a matrix product without and with SIMD; the kernel that needs no matrix. */
export const methods = ['loops', 'matrix', 'matrixSimd', 'kernel'] as const;

/** One of the ways. */
export type Method = (typeof methods)[number];

/** [channels, side, side] */
const inputShape = ({ channels, side }: Workload): Shape => [channels, side, side];
/** [filters, channels, kernel, kernel] */
export const weightShape = ({ channels, kernel }: Workload): Shape => [channels, channels, kernel, kernel];
/** The options of the convolution. */
export const optionsOf = ({ kernel }: Workload): { readonly padding: number } => ({ padding: (kernel - 1) / 2 });

/** How many multiply-adds the convolution needs, padding counted. */
export function multiplyAdds(workload: Workload): number {
  const { rows, columns } = conv2dGeometry(inputShape(workload), weightShape(workload), optionsOf(workload));
  return rows.out * columns.out * sizeOf(weightShape(workload));
}

/** How many numbers the matrix of all windows holds. */
export const matrixCells = (workload: Workload): number =>
  sizeOf(im2colShape(inputShape(workload), { kernelSize: workload.kernel, ...optionsOf(workload) }));

/** The same random numbers from −1 to 1 for everyone, kept where the kernels work on them in place. */
export function tensorsOf(workload: Workload): { readonly x: Tensor; readonly weight: Tensor } {
  const { uniform } = random(1);
  const filled = (shape: Shape) =>
    tensor(
      Array.from({ length: sizeOf(shape) }, () => uniform(-1, 1)),
      shape,
      { requiresGrad: true },
    );
  return { x: filled(inputShape(workload)), weight: filled(weightShape(workload)) };
}
