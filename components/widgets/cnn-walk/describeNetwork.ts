import {
  type LayerDescription,
  type ModelShapes,
  modelShapes,
  type OptionsOf,
  type SequentialDescription,
  type Shape,
  sizeOf,
} from '../../../engine/index.ts';
import type { Values } from '../../shared/params.ts';
import type { params } from './params.ts';

/** The settings of the layers. */
export type Settings = Omit<
  Values<typeof params>,
  'tile' | 'own' | 'drawn' | 'stage' | 'map' | 'row' | 'column' | 'channel' | 'over' | 'program'
>;

/** What the trained weights were made for: channels of pool1, features of pool2. */
const trainedSizes = { channels: 6, features: 400 };

const side = 28;

const conv = (inChannels: number, outChannels: number, kernel: number, stride: number, padding: number): OptionsOf<'Conv2d'> => ({
  inChannels,
  outChannels,
  kernelSize: [kernel, kernel],
  stride: [stride, stride],
  padding: [padding, padding],
  dilation: [1, 1],
  groups: 1,
  bias: true,
  paddingMode: 'zeros',
});

const pool = (name: string, size: number): LayerDescription => ({
  kind: 'MaxPool2d',
  name,
  options: { kernelSize: size, stride: size, padding: 0, dilation: 1, ceilMode: false },
});

const relu = (name: string): LayerDescription => ({ kind: 'ReLU', name, options: { inplace: false } });

const linear = (name: string, inFeatures: number, outFeatures: number): LayerDescription => ({
  kind: 'Linear',
  name,
  options: { inFeatures, outFeatures, bias: true },
});

/** The network with these settings, as data. */
export function describeNetwork(settings: Settings): SequentialDescription {
  const { filters1, kernel1, stride1, padding1, pool1, filters2, kernel2, stride2, padding2, pool2, adapts } = settings;
  const channels = adapts ? filters1 : trainedSizes.channels;
  const before: LayerDescription[] = [
    { kind: 'Conv2d', name: 'conv1', options: conv(1, filters1, kernel1, stride1, padding1) },
    relu('relu1'),
    pool('pool1', pool1),
    { kind: 'Conv2d', name: 'conv2', options: conv(channels, filters2, kernel2, stride2, padding2) },
    relu('relu2'),
    pool('pool2', pool2),
    { kind: 'Flatten', name: 'flatten', options: { startDim: 1, endDim: -1 } },
  ];
  const arriving = modelShapes({ kind: 'Sequential', name: '', children: before }, batchShape(settings)).steps.at(-1)?.outputShape ?? null;
  const features = adapts && arriving !== null ? sizeOf(arriving.slice(1)) : trainedSizes.features;
  const children = [...before, linear('fc1', features, 120), relu('relu3'), linear('fc2', 120, 84), relu('relu4'), linear('fc3', 84, 10)];
  return { kind: 'Sequential', name: '', children };
}

/** [N, 1, 28, 28] */
export const batchShape = ({ batch }: Pick<Settings, 'batch'>): Shape => [batch, 1, side, side];

/** The shapes on the way through the network. */
export const networkShapes = (settings: Settings): ModelShapes => modelShapes(describeNetwork(settings), batchShape(settings));
