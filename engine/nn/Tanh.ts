import { tanh, tanhShape } from '../ops/tanh.ts';
import type { Shape } from '../shape.ts';
import type { Tensor } from '../tensor.ts';
import { Module } from './Module.ts';

/** The hyperbolic tangent of every cell. Source: PyTorch, `torch.nn.Tanh`. */
export class Tanh extends Module {
  override readonly className = 'Tanh';

  override forward(x: Tensor): Tensor {
    return tanh(x);
  }

  override outputShape(x: Shape): Shape {
    return tanhShape(x);
  }
}
