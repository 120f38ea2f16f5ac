import type { Convolution } from './model.ts';

/** The options of the call that computes the same in PyTorch, after `F.conv2d(x, w, b`. */
export function torchOptions({ stride, padding, dilation }: Convolution): string {
  const options = { stride, padding, dilation };
  const written = Object.entries(options).map(
    ([name, [height, width]]) => `${name}=${height === width ? height : `(${height}, ${width})`}`,
  );
  return written.join(', ');
}

/** A shape as PyTorch writes it, with one image and one channel. */
export const shapeText = (rows: number, columns: number): string => `(1, 1, ${rows}, ${columns})`;
