import type { Shape } from '../shape.ts';
import type { Tensor } from '../tensor.ts';
import { Module } from './Module.ts';
import { ReLU } from './ReLU.ts';

/**
 * Layers one after the other: the output of each is the input of the next.
 *
 *     new Sequential(new Conv2d(1, 6, 5), new ReLU())         // named '0', '1'
 *     new Sequential({ conv1: new Conv2d(1, 6, 5), relu1: new ReLU() })
 *
 * A layer that ReLU follows computes both in one go.
 *
 * Source: PyTorch, `torch.nn.Sequential`.
 */
export class Sequential extends Module {
  readonly layers: Readonly<Record<string, Module>>;

  /** @param layers a record of named layers, or the layers themselves */
  constructor(
    ...layers: readonly Module[] | readonly [Readonly<Record<string, Module>>]
  ) {
    super();
    const [first] = layers;
    const isRecord =
      layers.length === 1 && first !== undefined && !(first instanceof Module);
    this.layers = isRecord ? first : Object.fromEntries(layers.entries());
  }

  override namedChildren(): [name: string, part: Module][] {
    return Object.entries(this.layers);
  }

  override forward(x: Tensor): Tensor {
    const layers = Object.values(this.layers);
    return layers.reduce((value, layer, place) => {
      if (layers[place + 1] instanceof ReLU) return layer.forwardRelu(value);
      const isDone = layer instanceof ReLU && place > 0;
      return isDone ? value : layer.forward(value);
    }, x);
  }

  override outputShape(x: Shape): Shape {
    return Object.values(this.layers).reduce<Shape>(
      (shape, layer) => layer.outputShape(shape),
      x,
    );
  }
}
