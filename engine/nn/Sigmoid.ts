import { sigmoid, sigmoidShape } from '../ops/sigmoid.ts';
import type { Shape } from '../shape.ts';
import type { Tensor } from '../tensor.ts';
import { Module } from './Module.ts';

/** 1 / (1 + e⁻ˣ) of every cell. Source: PyTorch, `torch.nn.Sigmoid`. */
export class Sigmoid extends Module {
  override readonly className = 'Sigmoid';

  override forward(x: Tensor): Tensor {
    return sigmoid(x);
  }

  override outputShape(x: Shape): Shape {
    return sigmoidShape(x);
  }
}
