import { conv2dShape, linearShape, type Shape, sizeOf } from '../../engine/index.ts';

/** What a layer is set to; sizes that follow from the layer before are left to the engine. */
type LayerSettings =
  | { readonly kind: 'input'; readonly shape: Shape }
  | { readonly kind: 'conv'; readonly filters: number; readonly kernel: number; readonly padding: number; readonly stride: number }
  | { readonly kind: 'pool'; readonly kernel: number; readonly stride: number }
  | { readonly kind: 'flatten' }
  | { readonly kind: 'linear'; readonly features: number };

/** A layer of the book's network with the shape it puts out for one image and the numbers it learns. */
export type NetworkLayer = LayerSettings & {
  readonly name: string;
  readonly output: Shape;
  /** Its weights, outputs first; null where it has none. */
  readonly weight: Shape | null;
  readonly parameters: number;
  /** The chapters that open it, by slug. */
  readonly openedBy: readonly string[];
};

type Declared = LayerSettings & Pick<NetworkLayer, 'name' | 'openedBy'>;

const declared: readonly Declared[] = [
  { name: 'input', kind: 'input', shape: [1, 28, 28], openedBy: ['features-and-weights', 'batching'] },
  { name: 'conv1', kind: 'conv', filters: 6, kernel: 5, padding: 2, stride: 1, openedBy: ['convolution-2d'] },
  { name: 'pool1', kind: 'pool', kernel: 2, stride: 2, openedBy: ['pooling'] },
  { name: 'conv2', kind: 'conv', filters: 16, kernel: 5, padding: 0, stride: 1, openedBy: ['convolution-3d', 'filters-and-blocks'] },
  { name: 'pool2', kind: 'pool', kernel: 2, stride: 2, openedBy: ['pooling'] },
  { name: 'flatten', kind: 'flatten', openedBy: ['why-convolution'] },
  { name: 'fc1', kind: 'linear', features: 120, openedBy: ['mlp'] },
  { name: 'fc2', kind: 'linear', features: 84, openedBy: ['mlp'] },
  { name: 'fc3', kind: 'linear', features: 10, openedBy: ['perceptron', 'bias'] },
];

/** The network that runs through the book, each layer's shape worked out from the one before by the engine's rules. */
export const network: readonly NetworkLayer[] = build();

/** Every number the network learns, counted. */
export const networkParameters: number = network.reduce((sum, { parameters }) => sum + parameters, 0);

function build(): NetworkLayer[] {
  const layers: NetworkLayer[] = [];
  for (const settings of declared) {
    const input = layers.at(-1)?.output ?? [];
    const weight = weightShape(settings, input);
    const parameters = weight === null ? 0 : sizeOf(weight) + (weight[0] ?? 0);
    layers.push({ ...settings, weight, parameters, output: outputShape(settings, input, weight) });
  }
  return layers;
}

function weightShape(settings: LayerSettings, input: Shape): Shape | null {
  if (settings.kind === 'conv') return [settings.filters, input[0] ?? 0, settings.kernel, settings.kernel];
  if (settings.kind === 'linear') return [settings.features, input[0] ?? 0];
  return null;
}

/** A pooling window moves as a filter does, over each channel by itself. */
function outputShape(settings: LayerSettings, input: Shape, weight: Shape | null): Shape {
  switch (settings.kind) {
    case 'input':
      return settings.shape;
    case 'conv':
      return conv2dShape(input, weight ?? [], settings);
    case 'pool': {
      const channels = input[0] ?? 0;
      return conv2dShape(input, [channels, 1, settings.kernel, settings.kernel], { stride: settings.stride, groups: channels });
    }
    case 'flatten':
      return [sizeOf(input)];
    case 'linear':
      return linearShape(input, weight ?? []);
  }
}
