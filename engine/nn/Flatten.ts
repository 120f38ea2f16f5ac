import { flatten, flattenShape } from '../ops/flatten.ts';
import type { Shape } from '../shape.ts';
import type { Tensor } from '../tensor.ts';
import { Module } from './Module.ts';

/**
 * Neighbouring axes laid out as one: [N, C, H, W] → [N, C · H · W].
 *
 * Source: PyTorch, `torch.nn.Flatten`.
 */
export class Flatten extends Module {
  override readonly className = 'Flatten';
  readonly startDim: number;
  readonly endDim: number;

  /** @param startDim first axis, default 1: the batch stays. @param endDim default last */
  constructor(startDim = 1, endDim = -1) {
    super();
    this.startDim = startDim;
    this.endDim = endDim;
  }

  override forward(x: Tensor): Tensor {
    return flatten(x, this.startDim, this.endDim);
  }

  override outputShape(x: Shape): Shape {
    return flattenShape(x, this.startDim, this.endDim);
  }
}
