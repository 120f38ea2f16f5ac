import { checkWholeNumber } from '../checks/checkWholeNumber.ts';
import { conv2d, conv2dRelu, conv2dShape } from '../ops/conv2d.ts';
import { checkDivides } from '../ops/conv2dGeometry.ts';
import { ofSide, type PerAxis } from '../ops/perAxis.ts';
import type { Conv2dOptions } from '../ops/resolveConvAxis.ts';
import type { Shape } from '../shape.ts';
import type { Tensor } from '../tensor.ts';
import { type InitialisationOptions, initialParameter } from './initialise.ts';
import { Module } from './Module.ts';

/** The options of `Conv2d`: those of `conv2d`, and a few for the parameters. */
export interface Conv2dLayerOptions extends Conv2dOptions, InitialisationOptions {
  /** Whether each filter adds a number of its own; default true. */
  readonly bias?: boolean;
}

/**
 * A convolution layer: [N, inChannels, H, W] → [N, outChannels, OH, OW].
 *
 * Source: PyTorch, `torch.nn.Conv2d`.
 */
export class Conv2d extends Module {
  override readonly className = 'Conv2d';
  /** [outChannels, inChannels / groups, KH, KW]: one filter an output channel. */
  readonly weight: Tensor;
  /** [outChannels], or null. */
  readonly bias: Tensor | null;
  readonly options: Conv2dOptions;

  /**
   * @param kernelSize one number for both axes, or [height, width]
   * @throws ShapeError 'bad-option' unless all are whole numbers of at least 1, or
   * 'groups-do-not-divide'
   */
  constructor(
    inChannels: number,
    outChannels: number,
    kernelSize: PerAxis,
    { bias = true, generator, ...options }: Conv2dLayerOptions = {},
  ) {
    super();
    const [height, width] = [ofSide(0, kernelSize), ofSide(1, kernelSize)];
    const sizes = { inChannels, outChannels, height, width };
    for (const [name, size] of Object.entries(sizes))
      checkWholeNumber('Conv2d', name, size, 1);
    const { groups = 1 } = options;
    checkWholeNumber('Conv2d', 'groups', groups, 1);
    checkDivides('Conv2d', groups, { argument: 'inChannels' }, inChannels);
    checkDivides('Conv2d', groups, { argument: 'outChannels' }, outChannels);
    const perGroup = inChannels / groups;
    const fanIn = perGroup * height * width;
    const initialisation = generator ? { generator } : {};
    this.options = options;
    this.weight = initialParameter(
      [outChannels, perGroup, height, width],
      fanIn,
      initialisation,
    );
    this.bias = bias ? initialParameter([outChannels], fanIn, initialisation) : null;
  }

  override forward(x: Tensor): Tensor {
    return conv2d(x, this.weight, this.bias, this.options);
  }

  override forwardRelu(x: Tensor): Tensor {
    // A subclass may compute something else.
    if (this.forward !== Conv2d.prototype.forward) return super.forwardRelu(x);
    return conv2dRelu(x, this.weight, this.bias, this.options);
  }

  override outputShape(x: Shape): Shape {
    return conv2dShape(x, this.weight.shape, this.options);
  }
}
