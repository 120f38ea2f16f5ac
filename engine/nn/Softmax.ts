import { softmax, softmaxShape } from '../ops/softmax.ts';
import type { Shape } from '../shape.ts';
import type { Tensor } from '../tensor.ts';
import { Module } from './Module.ts';

/** Numbers along an axis as probabilities. Source: PyTorch, `torch.nn.Softmax`. */
export class Softmax extends Module {
  override readonly className = 'Softmax';
  readonly axis: number;

  /** @param axis default the last; PyTorch's `dim` */
  constructor(axis = -1) {
    super();
    this.axis = axis;
  }

  override forward(x: Tensor): Tensor {
    return softmax(x, this.axis);
  }

  override outputShape(x: Shape): Shape {
    return softmaxShape(x, this.axis);
  }
}
