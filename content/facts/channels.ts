import { network } from '../../components/book/network.ts';
import { initialValues } from '../../components/shared/params.ts';
import { convolve, explainCell } from '../../components/widgets/conv3d/model.ts';
import { params } from '../../components/widgets/conv3d/params.ts';
import { picture } from '../../components/widgets/conv3d/picture.ts';
import { filters } from '../../components/widgets/conv3d/presets.ts';
import { conv2dShape, convOutput, parameterCount, type Shape, sizeOf } from '../../engine/index.ts';
import { biasPerChannel } from '../../engine/mistakes/parameterCount/biasPerChannel.ts';
import { ignoredChannels } from '../../engine/mistakes/parameterCount/ignoredChannels.ts';

const initial = initialValues(params);

/** The worked example of chapter 7, and what its filter for red makes of the picture. */
const example = convolve(initial, null);
const redness = convolve({ ...initial, source: 'picture', bias: 0, ...filters.red }, picture).output;

/** Weights of six filters over six channels in so many groups, which the engine takes for such an input. */
function groupedWeights(groups: number): number {
  const weight = [6, 6 / groups, 3, 3];
  conv2dShape([6, 14, 14], weight, { groups });
  return sizeOf(weight);
}

function conv2(): { readonly weight: Shape; readonly output: Shape } {
  const { weight, output } = network.find(({ name }) => name === 'conv2') ?? { weight: null, output: [] };
  if (weight === null) throw new Error('content/facts/channels.ts: the book’s network has no layer "conv2".');
  return { weight, output };
}

/** The worked example (`channels.sum00`, …), the picture, the second layer of the network, grouped convolutions. */
export function channelFacts(): Record<string, () => number> {
  const { weight, output } = conv2();
  const ofFilter = weight.slice(1);
  return {
    ...Object.fromEntries(Array.from({ length: example.outSide }, (_, column) => cellFacts(column)).flat()),
    'channels.weights': () => sizeOf([example.channels, example.kernel, example.kernel]),
    'channels.outputs': () => example.count,
    'redness.ball': () => redness[5]?.[4] ?? Number.NaN,
    'redness.sun': () => redness[0]?.[9] ?? Number.NaN,
    'redness.sky': () => redness[3]?.[0] ?? Number.NaN,
    'conv2.ofFilter': () => sizeOf(ofFilter),
    'conv2.withBias': () => sizeOf(ofFilter) + 1,
    'conv2.parameters': () => parameterCount(weight),
    'conv2.biasPerChannel': () => biasPerChannel(weight),
    'conv2.ignoredChannels': () => ignoredChannels(weight),
    'conv2.outputs': () => sizeOf(output),
    'conv2.multiplications': () => sizeOf(output) * sizeOf(ofFilter),
    'groups.one': () => groupedWeights(1),
    'groups.two': () => groupedWeights(2),
    'groups.six': () => groupedWeights(6),
    'groups.pointwise': () => sizeOf([6, 6, 1, 1]),
    'groups.separable': () => groupedWeights(6) + sizeOf([6, 6, 1, 1]),
    'depth.whole': () => convOutput({ size: example.channels, kernel: example.channels }).out,
    'depth.clip': () => convOutput({ size: 16, kernel: 3 }).out,
  };
}

/** What each channel gives in the first row of the example, together, and with the bias. */
function cellFacts(column: number): (readonly [string, () => number])[] {
  const { channelSums, sum, value } = explainCell(example, column);
  return [
    ...channelSums.map((channelSum, channel) => [`channels.sum${channel}${column}`, () => channelSum] as const),
    [`channels.total${column}`, () => sum],
    [`channels.out${column}`, () => value],
  ];
}
