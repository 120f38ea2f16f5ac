import { relu, reluShape } from '../ops/relu.ts';
import type { Shape } from '../shape.ts';
import type { Tensor } from '../tensor.ts';
import { Module } from './Module.ts';

/** max(0, x) of every cell. Source: PyTorch, `torch.nn.ReLU`. */
export class ReLU extends Module {
  override readonly className = 'ReLU';

  override forward(x: Tensor): Tensor {
    return relu(x);
  }

  override outputShape(x: Shape): Shape {
    return reluShape(x);
  }
}
