import { Linear, ReLU, Sequential, Sigmoid } from '../../../engine/index.ts';

/** Nodes of the layers before and after the middle one. */
const smallHidden = 128;

/**
 * An autoencoder small enough to be trained while one waits: 784 → 128 → `bottleneck` → 128 → 784. Its middle layer has no
 * activation: cut off at 0, two numbers would hold little.
 */
export const smallAutoencoder = (bottleneck: number): Sequential =>
  new Sequential({
    encoder1: new Linear(784, smallHidden),
    relu1: new ReLU(),
    encoder2: new Linear(smallHidden, bottleneck),
    decoder1: new Linear(bottleneck, smallHidden),
    relu2: new ReLU(),
    decoder2: new Linear(smallHidden, 784),
    sigmoid: new Sigmoid(),
  });
