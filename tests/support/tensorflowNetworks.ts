import * as tf from '@tensorflow/tfjs-core';
import type { Tensor } from '../../engine/index.ts';

/** A network of TensorFlow.js with the weights of one of ours. */
export interface TensorflowNetwork {
  /** By the path of the layer's parameter, such as 'conv1.weight'. */
  readonly parameters: ReadonlyMap<string, tf.Variable>;
  /** Logits or reconstructions; images come as [N, H, W, C], its order. */
  forward(x: tf.Tensor): tf.Tensor2D;
}

/** The book's LeNet: images [N, 28, 28, 1] → logits [N, 10]. */
export function tensorflowLenet(state: ReadonlyMap<string, Tensor>): TensorflowNetwork {
  const parameters = parametersOf(state);
  const conv = (x: tf.Tensor, name: string, pad: number) => {
    const [filter, bias] = [of<tf.Tensor4D>(parameters, `${name}.weight`), of(parameters, `${name}.bias`)];
    const maps = tf.fused.conv2d({ x: x as tf.Tensor4D, filter, strides: 1, pad, bias, activation: 'relu' });
    return tf.maxPool(maps, 2, 2, 'valid');
  };
  return {
    parameters,
    forward(x) {
      const maps = conv(conv(x, 'conv1', 2), 'conv2', 0);
      const hidden = ['fc1', 'fc2'].reduce((x, name) => tf.relu(linear(x, name, parameters)), tf.reshape(maps, [-1, 400]));
      return linear(hidden, 'fc3', parameters);
    },
  };
}

/** The book's autoencoder: digits as rows [N, 784] → reconstructions [N, 784]. */
export function tensorflowAutoencoder(state: ReadonlyMap<string, Tensor>): TensorflowNetwork {
  const parameters = parametersOf(state);
  return {
    parameters,
    forward(x) {
      const hidden = ['encoder1', 'encoder2', 'decoder1'].reduce((x, name) => linear(x, name, parameters, 'relu'), x);
      return linear(hidden, 'decoder2', parameters, 'sigmoid');
    },
  };
}

/** The mean of −log softmax(logits)[label], labels one-hot. */
export function tensorflowCrossEntropy(logits: tf.Tensor2D, oneHot: tf.Tensor2D): tf.Scalar {
  return tf.losses.softmaxCrossEntropy(oneHot, logits);
}

/** The mean of (prediction − target)². */
export function tensorflowMse(prediction: tf.Tensor2D, target: tf.Tensor): tf.Scalar {
  return tf.mean(tf.squaredDifference(prediction, target));
}

/** A layer in one call, so that a backend can do it in one go. */
function linear(
  x: tf.Tensor,
  name: string,
  parameters: TensorflowNetwork['parameters'],
  activation: 'linear' | 'relu' | 'sigmoid' = 'linear',
): tf.Tensor2D {
  const [weight, bias] = [of(parameters, `${name}.weight`), of(parameters, `${name}.bias`)];
  return tf.fused.matMul({ a: x, b: weight, bias, activation }) as tf.Tensor2D;
}

function of<Rank extends tf.Tensor>(parameters: TensorflowNetwork['parameters'], path: string): Rank {
  const parameter = parameters.get(path);
  if (parameter === undefined) throw new Error(`there is no parameter ${path}`);
  return parameter as tf.Tensor as Rank;
}

function parametersOf(state: ReadonlyMap<string, Tensor>): ReadonlyMap<string, tf.Variable> {
  return new Map([...state].map(([path, parameter]) => [path, tf.variable(inItsOrder(path, parameter))]));
}

/** Filters as [KH, KW, C, filters], layers as [in, out]; fc1 reads maps whose channels come last. */
function inItsOrder(path: string, { data, shape }: Tensor): tf.Tensor {
  return tf.tidy(() => {
    const parameter = tf.tensor(data.slice(), [...shape]);
    if (shape.length === 4) return tf.transpose(parameter, [2, 3, 1, 0]);
    if (shape.length === 1) return parameter;
    if (path !== 'fc1.weight') return tf.transpose(parameter);
    const maps = tf.reshape(parameter, [120, 16, 5, 5]);
    return tf.reshape(tf.transpose(maps, [2, 3, 1, 0]), [400, 120]);
  });
}
