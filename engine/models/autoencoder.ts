import { Linear } from '../nn/Linear.ts';
import { ReLU } from '../nn/ReLU.ts';
import { Sequential } from '../nn/Sequential.ts';
import { Sigmoid } from '../nn/Sigmoid.ts';

/**
 * The book's autoencoder, for digits as rows [N, 784] with cells in [0, 1]: it squeezes
 * 784 features through 256 and makes 784 again; 1,067,024 parameters. Its weights are
 * random until a state is loaded.
 *
 * Source: Hinton & Salakhutdinov, "Reducing the dimensionality of data with neural
 * networks" (2006), with fewer layers and ReLU between them.
 * @param bottleneck how many features the middle layer has; default 256
 * @throws ShapeError 'bad-option' unless it is a whole number of at least 1
 */
export function autoencoder(bottleneck = 256): Sequential {
  return new Sequential({
    encoder1: new Linear(784, 512),
    relu1: new ReLU(),
    encoder2: new Linear(512, bottleneck),
    relu2: new ReLU(),
    decoder1: new Linear(bottleneck, 512),
    relu3: new ReLU(),
    decoder2: new Linear(512, 784),
    sigmoid: new Sigmoid(),
  });
}
