import * as tf from '@tensorflow/tfjs-core';
import { type Shape, type Tensor, tensor } from '../../engine/index.ts';
import './resolveTensorflow.ts';

// Without its advice on faster backends.
tf.enableProdMode();
await import('@tensorflow/tfjs-backend-cpu');
await import('@tensorflow/tfjs-core/dist/register_all_gradients.js');
await tf.setBackend('cpu');

/** A computation in TensorFlow.js with as many inputs as there are tensors given. */
export type TensorflowRun<Given extends readonly Tensor[]> = (...inputs: { [place in keyof Given]: tf.Tensor }) => tf.Tensor;

/** What TensorFlow.js computes on its CPU backend. */
export function runTensorflow<Given extends readonly Tensor[]>(run: TensorflowRun<Given>, given: Given): Tensor {
  const inputs = given.map(toTensorflow) as { [place in keyof Given]: tf.Tensor };
  return withoutLeaks(() => fromTensorflow(run(...inputs)));
}

/** The gradients of Σ seed · output with respect to every input, by TensorFlow.js. */
export function tensorflowGradients<Given extends readonly Tensor[]>(run: TensorflowRun<Given>, given: Given, seed: Tensor): Tensor[] {
  const gradients = tf.grads(run as (...inputs: tf.Tensor[]) => tf.Tensor);
  return withoutLeaks(() => gradients(given.map(toTensorflow), toTensorflow(seed)).map(fromTensorflow));
}

/** `tf.tidy` for what is no tensor of TensorFlow.js. */
function withoutLeaks<Result>(run: () => Result): Result {
  tf.engine().startScope();
  try {
    return run();
  } finally {
    tf.engine().endScope();
  }
}

/** A tensor of TensorFlow.js with the same cells. */
export function toTensorflow({ data, shape }: { readonly data: Float32Array; readonly shape: Shape }): tf.Tensor {
  return tf.tensor(data.slice(), [...shape]);
}

function fromTensorflow(x: tf.Tensor): Tensor {
  return tensor(x.dataSync(), x.shape);
}

/** The four paddings of an image as TensorFlow.js wants them with [N, H, W, C]. */
type ExplicitPadding = [[0, 0], [number, number], [number, number], [0, 0]];

/** [top, bottom, left, right] as TensorFlow.js wants it. */
export function explicitPadding([top, bottom, left, right]: readonly number[]): ExplicitPadding {
  return [
    [0, 0],
    [Number(top), Number(bottom)],
    [Number(left), Number(right)],
    [0, 0],
  ];
}

/** [N, C, H, W] as [N, H, W, C], the order of TensorFlow.js's images. */
export function channelsLast(x: tf.Tensor): tf.Tensor4D {
  return tf.transpose(x as tf.Tensor4D, [0, 2, 3, 1]);
}

/** [N, H, W, C] as [N, C, H, W]. */
export function channelsFirst(x: tf.Tensor): tf.Tensor4D {
  return tf.transpose(x as tf.Tensor4D, [0, 3, 1, 2]);
}
