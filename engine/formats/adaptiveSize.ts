import type { Shape } from '../shape.ts';
import type { OptionsOf } from './modelDescription.ts';

/**
 * Height and width of an adaptive pooling's output: as asked for, or the input's own.
 * @param x [..., H, W] of its input
 */
export function adaptiveSize(
  { outputSize }: OptionsOf<'AdaptiveAvgPool2d'>,
  x: Shape,
): readonly [height: number, width: number] {
  if (typeof outputSize === 'number') return [outputSize, outputSize];
  const [height, width] = x.slice(-2);
  return [outputSize[0] ?? height, outputSize[1] ?? width];
}
