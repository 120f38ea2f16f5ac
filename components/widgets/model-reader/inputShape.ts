import type { Shape } from '../../../engine/index.ts';
import type { Values } from '../../shared/params.ts';
import type { params } from './params.ts';

/** The shape of a batch as the sliders set it; −1 stands for any number of inputs. */
export const inputShape = ({
  channels,
  height,
  width,
  flat,
}: Pick<Values<typeof params>, 'channels' | 'height' | 'width' | 'flat'>): Shape =>
  flat ? [-1, channels * height * width] : [-1, channels, height, width];

/** A shape as readers see it, N for the batch: "N×6×28×28". */
export const shapeText = (shape: Shape): string => shape.map((size, axis) => (axis === 0 && size === -1 ? 'N' : size)).join('×');
