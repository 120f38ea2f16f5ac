import { checkWholeNumber } from '../checks/checkWholeNumber.ts';
import { linear, linearRelu, linearShape } from '../ops/linear.ts';
import type { Shape } from '../shape.ts';
import type { Tensor } from '../tensor.ts';
import { type InitialisationOptions, initialParameter } from './initialise.ts';
import { Module } from './Module.ts';

/** The options of `Linear`. */
export interface LinearOptions extends InitialisationOptions {
  /** Whether each neuron adds a number of its own; default true. */
  readonly bias?: boolean;
}

/**
 * A fully connected layer: [..., inFeatures] → [..., outFeatures], x · weightᵀ + bias.
 *
 * Source: PyTorch, `torch.nn.Linear`.
 */
export class Linear extends Module {
  override readonly className = 'Linear';
  /** [outFeatures, inFeatures] */
  readonly weight: Tensor;
  /** [outFeatures], or null. */
  readonly bias: Tensor | null;

  /** @throws ShapeError 'bad-option' unless both are whole numbers of at least 1 */
  constructor(inFeatures: number, outFeatures: number, options: LinearOptions = {}) {
    super();
    checkWholeNumber('Linear', 'inFeatures', inFeatures, 1);
    checkWholeNumber('Linear', 'outFeatures', outFeatures, 1);
    const { bias = true } = options;
    this.weight = initialParameter([outFeatures, inFeatures], inFeatures, options);
    this.bias = bias ? initialParameter([outFeatures], inFeatures, options) : null;
  }

  override forward(x: Tensor): Tensor {
    return linear(x, this.weight, this.bias);
  }

  override forwardRelu(x: Tensor): Tensor {
    // A subclass may compute something else.
    if (this.forward !== Linear.prototype.forward) return super.forwardRelu(x);
    return linearRelu(x, this.weight, this.bias);
  }

  override outputShape(x: Shape): Shape {
    return linearShape(x, this.weight.shape);
  }
}
