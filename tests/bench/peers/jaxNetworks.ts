import { type Array as JaxArray, jit, lax, nn, numpy, tree, valueAndGrad } from '@jax-js/jax';
import { permute, type Tensor } from '../../../engine/index.ts';
import type { Prepared } from '../contender.ts';
import { firstLosses } from '../data.ts';
import { toJax } from './jax.ts';

/*
 * In jax-js a function takes over its arguments: what is used again is handed on as `.ref`.
 */

/** The parameters of a network by path; layers as [in, out]. */
export type JaxParameters = Record<string, JaxArray>;

/** A network as a function. */
export type JaxNetwork = (parameters: JaxParameters, x: JaxArray) => JaxArray;

/** Our parameters in jax-js. */
export function toJaxParameters(state: ReadonlyMap<string, Tensor>): JaxParameters {
  const entries = [...state].map(([path, parameter]): [string, JaxArray] => [
    path,
    toJax(parameter.shape.length === 2 ? permute(parameter, [1, 0]) : parameter),
  ]);
  return Object.fromEntries(entries);
}

/** The book's LeNet: images [N, 1, 28, 28] → logits [N, 10]. */
export const jaxLenet: JaxNetwork = (parameters, x) => {
  const maps = pooled(conv(parameters, 'conv2', pooled(conv(parameters, 'conv1', x, 2)), 0));
  const hidden = ['fc1', 'fc2'].reduce((x, name) => nn.relu(linear(parameters, name, x)), maps.reshape([-1, 400]));
  return linear(parameters, 'fc3', hidden);
};

/** The book's autoencoder: digits as rows [N, 784] → reconstructions [N, 784]. */
export const jaxAutoencoder: JaxNetwork = (parameters, x) => {
  const hidden = ['encoder1', 'encoder2', 'decoder1'].reduce((x, name) => nn.relu(linear(parameters, name, x)), x);
  return nn.sigmoid(linear(parameters, 'decoder2', hidden));
};

/** The mean of −log softmax(logits)[label], labels one-hot. */
export function jaxCrossEntropy(logits: JaxArray, oneHot: JaxArray): JaxArray {
  const items = Number(logits.shape[0]);
  return nn
    .logSoftmax(logits)
    .mul(oneHot)
    .sum()
    .mul(-1 / items);
}

/** The mean of (prediction − target)². */
export function jaxMse(prediction: JaxArray, target: JaxArray): JaxArray {
  return numpy.mean(numpy.square(prediction.sub(target)));
}

/** Steps of SGD: loss, gradients and new parameters in one compiled function. */
export function jaxTraining(
  network: JaxNetwork,
  state: ReadonlyMap<string, Tensor>,
  { x, target, loss, lr }: { x: JaxArray; target: JaxArray; loss: (output: JaxArray, target: JaxArray) => JaxArray; lr: number },
): Prepared {
  const lossOf = (parameters: JaxParameters, x: JaxArray, target: JaxArray) => loss(network(parameters, x), target);
  const step = jit((parameters: JaxParameters, x: JaxArray, target: JaxArray): [JaxArray, JaxParameters] => {
    const [value, gradients] = valueAndGrad(lossOf)(tree.ref(parameters), x, target) as [JaxArray, JaxParameters];
    const changed = tree.map((parameter: JaxArray, gradient: JaxArray) => parameter.sub(gradient.mul(lr)), parameters, gradients);
    return [value, changed as JaxParameters];
  });
  let parameters = toJaxParameters(state);
  const run = async () => {
    const [value, changed] = step(parameters, x.ref, target.ref) as [JaxArray, JaxParameters];
    parameters = changed;
    return value.blockUntilReady();
  };
  return {
    run: async () => (await run()).dispose(),
    result: () => firstLosses(async () => Number((await (await run()).data())[0])),
  };
}

function conv(parameters: JaxParameters, name: string, x: JaxArray, padding: number): JaxArray {
  const pads: [number, number][] = [
    [padding, padding],
    [padding, padding],
  ];
  const bias = parameterOf(parameters, `${name}.bias`).reshape([-1, 1, 1]);
  return nn.relu(lax.conv(x, parameterOf(parameters, `${name}.weight`), [1, 1], pads).add(bias));
}

/** The largest of every 2 × 2 cells. */
function pooled(x: JaxArray): JaxArray {
  const [n = 0, c = 0, h = 0, w = 0] = x.shape;
  return numpy.max(x.reshape([n, c, h / 2, 2, w / 2, 2]), [3, 5]);
}

function linear(parameters: JaxParameters, name: string, x: JaxArray): JaxArray {
  return numpy.matmul(x, parameterOf(parameters, `${name}.weight`)).add(parameterOf(parameters, `${name}.bias`));
}

function parameterOf(parameters: JaxParameters, path: string): JaxArray {
  const parameter = parameters[path];
  if (parameter === undefined) throw new Error(`there is no parameter ${path}`);
  return parameter;
}
