import { conv2dShape, maxPool2dShape, type Random, type Shape, sizeOf } from '../../../engine/index.ts';
import type { ExerciseKind, Step, Worked } from '../ExerciseKind.ts';
import { line, of } from '../line.ts';

/** A small CNN for one image; the weights of conv2 and fc1 may not fit what arrives. */
export interface AskedNetwork {
  readonly size: number;
  readonly filters: readonly [number, number];
  /** Channels that the filters of conv2 read. */
  readonly reads: number;
  /** Of conv1, with a kernel that it makes up for. */
  readonly padding: number;
  readonly features: number;
}

/** What can be the first impossible layer. */
export const layers = ['conv1', 'conv2', 'fc1', 'none'] as const;

type Layer = (typeof layers)[number];

const pool = 2;
const kernelOf = ({ padding }: Pick<AskedNetwork, 'padding'>): number => 2 * padding + 1;
const secondKernel = 3;

/** The kernels of the two convolutions and the size of the poolings. */
export const settingsOf = (network: AskedNetwork) => ({ kernels: [kernelOf(network), secondKernel] as const, pool });

/** What arrives at conv2 and at the flattening, if the channels fit. */
function arriving(network: AskedNetwork, padding: number): readonly [Shape, Shape] {
  const { size, filters, padding: own } = network;
  const kernel = kernelOf({ padding: own });
  const first = maxPool2dShape(conv2dShape([1, size, size], [filters[0], 1, kernel, kernel], { padding }), { kernelSize: pool });
  const weight = [filters[1], filters[0], secondKernel, secondKernel];
  return [first, maxPool2dShape(conv2dShape(first, weight), { kernelSize: pool })];
}

interface Unchecked {
  readonly channels?: boolean;
  readonly features?: boolean;
  readonly padding?: number;
}

function work(network: AskedNetwork, unchecked: Unchecked = {}): Worked {
  const { filters, reads, features, padding } = network;
  const [first, last] = arriving(network, unchecked.padding ?? padding);
  const flat = sizeOf(last);
  const misfit: Layer | null = !unchecked.channels && reads !== filters[0] ? 'conv2' : null;
  const isWrongLast = !unchecked.features && features !== flat;
  const compare = (have: number, want: number) =>
    have === want ? line`${of.input(have)} = ${of.weight(want)}` : line`${of.input(have)} ≠ ${of.weight(want)}`;
  const nothing = line`–`;
  const steps: (Step | null)[] = [
    { name: 'first', line: line`${of.output(first.join(' × '))}` },
    unchecked.channels ? null : { name: 'channels', line: compare(filters[0], reads) },
    { name: 'last', line: misfit === null ? line`${of.output(last.join(' × '))}` : nothing },
    unchecked.features ? null : { name: 'features', line: misfit === null ? compare(flat, features) : nothing },
  ];
  return { answer: misfit ?? (isWrongLast ? 'fc1' : 'none'), steps: steps.filter((step) => step !== null) };
}

function draw({ integer, pick }: Random): AskedNetwork {
  const wrong = pick(['channels', 'features', 'nothing', 'both']);
  const first = pick([4, 6, 8]);
  const given = {
    size: pick([20, 24, 28, 32]),
    filters: [first, pick([10, 12, 16])] as const,
    padding: pick([1, 2]),
    reads: first,
    features: 0,
  };
  const right = sizeOf(arriving(given, given.padding)[1]);
  const isChannels = wrong === 'channels' || wrong === 'both';
  const isFeatures = wrong === 'features' || wrong === 'both';
  return { ...given, reads: isChannels ? pick([1, 3, 16]) : first, features: isFeatures ? right + integer(1, 9) * 10 : right };
}

/** Which layer of a network is the first that cannot work? */
export const kind: ExerciseKind<AskedNetwork, 'channelsUnchecked' | 'featuresUnchecked' | 'paddingForgotten'> = {
  name: 'first-impossible',
  form: 'choice',
  enough: 1,
  draw,
  right: (network) => work(network),
  mistakes: {
    channelsUnchecked: (network) => work(network, { channels: true }),
    featuresUnchecked: (network) => work(network, { features: true }),
    paddingForgotten: (network) => work(network, { padding: 0 }),
  },
  options: () => layers,
};
