import { type AvgPool2dOptions, avgPool2d, avgPool2dShape } from '../ops/avgPool2d.ts';
import type { Shape } from '../shape.ts';
import type { Tensor } from '../tensor.ts';
import { Module } from './Module.ts';

/**
 * The mean of each window: [N, C, H, W] → [N, C, OH, OW]. It has no parameters.
 *
 * Source: PyTorch, `torch.nn.AvgPool2d`.
 */
export class AvgPool2d extends Module {
  override readonly className = 'AvgPool2d';
  readonly options: AvgPool2dOptions;

  /** @param kernelSize one number for both axes, or [height, width] */
  constructor(
    kernelSize: AvgPool2dOptions['kernelSize'],
    options: Omit<AvgPool2dOptions, 'kernelSize'> = {},
  ) {
    super();
    this.options = { kernelSize, ...options };
  }

  override forward(x: Tensor): Tensor {
    return avgPool2d(x, this.options);
  }

  override outputShape(x: Shape): Shape {
    return avgPool2dShape(x, this.options);
  }
}
