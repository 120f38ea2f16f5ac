import { maxPool2d, maxPool2dShape } from '../ops/maxPool2d.ts';
import type { Pool2dOptions } from '../ops/pool2dGeometry.ts';
import type { Shape } from '../shape.ts';
import type { Tensor } from '../tensor.ts';
import { Module } from './Module.ts';

/**
 * The largest cell of each window: [N, C, H, W] → [N, C, OH, OW]. It has no parameters.
 *
 * Source: PyTorch, `torch.nn.MaxPool2d`.
 */
export class MaxPool2d extends Module {
  override readonly className = 'MaxPool2d';
  readonly options: Pool2dOptions;

  /** @param kernelSize one number for both axes, or [height, width] */
  constructor(
    kernelSize: Pool2dOptions['kernelSize'],
    options: Omit<Pool2dOptions, 'kernelSize'> = {},
  ) {
    super();
    this.options = { kernelSize, ...options };
  }

  override forward(x: Tensor): Tensor {
    return maxPool2d(x, this.options);
  }

  override outputShape(x: Shape): Shape {
    return maxPool2dShape(x, this.options);
  }
}
