import { initialValues } from '../../components/shared/params.ts';
import { allParameters, layerCounts, widths } from '../../components/widgets/autoencoder/model.ts';
import { passOf } from '../../components/widgets/forward-pass/model.ts';
import { params } from '../../components/widgets/forward-pass/params.ts';

const { z, h, y, one, changed } = passOf(initialValues(params));
const { encoder1, encoder2, decoder1, decoder2 } = layerCounts;

/** Each number of a row under the name of the row and its place from 1: "mlp.z1". */
const numbered = (name: string, values: readonly number[]): Record<string, () => number> =>
  Object.fromEntries(values.map((value, place) => [`mlp.${name}${place + 1}`, () => value]));

/** The forward pass as its figure opens, the one layer it collapses into, and what the autoencoder's layers learn. */
export const mlpFacts = {
  ...numbered('z', z),
  ...numbered('h', h),
  ...numbered('y', y),
  ...numbered('oneY', one.y),
  ...numbered('oneBias', one.bias),
  ...numbered('oneWeightA', one.weight[0] ?? []),
  ...numbered('oneWeightB', one.weight[1] ?? []),
  'mlp.changed': () => changed,
  'autoencoder.weights1': () => encoder1.weights,
  'autoencoder.layer1': () => encoder1.parameters,
  'autoencoder.layer2': () => encoder2.parameters,
  'autoencoder.layer3': () => decoder1.parameters,
  'autoencoder.layer4': () => decoder2.parameters,
  'autoencoder.all': () => allParameters,
  'autoencoder.squeeze': () => widths[0] / widths[2],
} satisfies Record<string, () => number>;
