import { checkWholeNumber } from '../checks/checkWholeNumber.ts';
import { conv2d, conv2dRelu, conv2dShape } from '../ops/conv2d.ts';
import { checkDivides } from '../ops/conv2dGeometry.ts';
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
    kernelSize: number | readonly [height: number, width: number],
    { bias = true, generator, ...options }: Conv2dLayerOptions = {},
  ) {
    super();
    const [height, width] = [kernelSize, kernelSize].flat();
    const sizes = { inChannels, outChannels, height, width };
    for (const [name, size] of Object.entries(sizes))
      checkWholeNumber('Conv2d', name, size, 1);
    const { groups = 1 } = options;
    checkWholeNumber('Conv2d', 'groups', groups, 1);
    checkDivides(groups, 'inChannels', 1, 'channels', inChannels);
    checkDivides(groups, 'outChannels', 0, 'filters', outChannels);
    const perGroup = inChannels / groups;
    const fanIn = perGroup * height * width;
    const start = generator ? { generator } : {};
    this.options = options;
    this.weight = initialParameter(
      [outChannels, perGroup, height, width],
      fanIn,
      start,
    );
    this.bias = bias ? initialParameter([outChannels], fanIn, start) : null;
  }

  override forward(x: Tensor): Tensor {
    return conv2d(x, this.weight, this.bias, this.options);
  }

  override forwardRelu(x: Tensor): Tensor {
    return conv2dRelu(x, this.weight, this.bias, this.options);
  }

  override outputShape(x: Shape): Shape {
    return conv2dShape(x, this.weight.shape, this.options);
  }
}
