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
  override readonly className = 'Sequential';
  readonly layers: Readonly<Record<string, Module>>;

  /**
   * @param layers a record of named layers, or the layers themselves
   * @throws TypeError unless all are modules
   */
  constructor(
    ...layers: readonly Module[] | readonly [Readonly<Record<string, Module>>]
  ) {
    super();
    const [first] = layers;
    const isRecord =
      layers.length === 1 && typeof first === 'object' && !(first instanceof Module);
    this.layers = isRecord ? first : Object.fromEntries(layers.entries());
    checkLayers(this.layers);
  }

  override namedChildren(): [name: string, part: Module][] {
    return Object.entries(this.layers);
  }

  override forward(x: Tensor): Tensor {
    const layers = Object.values(this.layers);
    return layers.reduce((value, layer, place) => {
      if (isPlainRelu(layers[place + 1])) return layer.forwardRelu(value);
      const isDone = isPlainRelu(layer) && place > 0;
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

/** Whether it is ReLU itself: a subclass may compute something else. */
function isPlainRelu(layer: Module | undefined): boolean {
  return layer instanceof ReLU && layer.forward === ReLU.prototype.forward;
}

/** Checks that nothing but modules was given, such as an op for its layer. */
function checkLayers(layers: Readonly<Record<string, Module>>): void {
  const wrong = Object.entries(layers).find(([, layer]) => !(layer instanceof Module));
  if (wrong === undefined) return;
  throw new TypeError(
    `Sequential: layer ${wrong[0]} must be a Module; write new ReLU(), not relu`,
  );
}
