import {
  autoencoder,
  crossEntropy,
  flatten,
  lenet,
  type Module,
  manualSeed,
  mse,
  random,
  SGD,
  type Tensor,
  tensor,
  tidy,
} from '../../engine/index.ts';

const batch = 8;

/** The loss of a network before each of five steps of SGD, from a seed, on random images. */
export function trainingLosses(name: keyof typeof tasks): number[] {
  manualSeed(1);
  const { model, loss } = tasks[name]();
  const optimizer = new SGD(model.parameters(), { lr: 0.05, momentum: 0.9 });
  return Array.from({ length: 5 }, () =>
    tidy(() => {
      optimizer.zeroGrad();
      const value = loss(model);
      value.backward();
      optimizer.step();
      return value.item();
    }),
  );
}

const tasks = {
  lenet: () => ({ model: lenet(), loss: (model: Module) => crossEntropy(model.forward(images()), [3, 1, 4, 1, 5, 9, 2, 6]) }),
  autoencoder: () => ({
    model: autoencoder(),
    loss: (model: Module) => {
      const pixels = flatten(images(), 1);
      return mse(model.forward(pixels), pixels);
    },
  }),
};

function images(): Tensor {
  const { uniform } = random(2);
  const cells = Float32Array.from({ length: batch * 784 }, () => uniform());
  return tensor(cells, [batch, 1, 28, 28]);
}
