import { network, networkParameters } from '../../components/book/network.ts';
import { initialValues } from '../../components/shared/params.ts';
import { describeNetwork, networkShapes } from '../../components/widgets/cnn-walk/describeNetwork.ts';
import { params } from '../../components/widgets/cnn-walk/params.ts';
import { lengthOf, receptiveField } from '../../components/widgets/cnn-walk/receptiveField.ts';
import { examples } from '../../components/widgets/model-reader/examples.ts';
import { readText } from '../../components/widgets/model-reader/readText.ts';
import { sizeOf, softmax, tensor } from '../../engine/index.ts';

const layerOf = (name: string) => {
  const found = network.find((layer) => layer.name === name);
  if (found === undefined) throw new Error(`content/facts/cnn.ts: the book's network has no layer "${name}".`);
  return found;
};

const settings = initialValues(params);

/** How many pixels wide a unit of this block sees, away from the border. */
function fieldOf(stage: 'conv1' | 'pool1' | 'conv2' | 'pool2'): number {
  const stages = network.filter(({ kind }) => kind !== 'flatten').map(({ name, output }) => ({ id: name, shape: output }));
  const found = stages.map(({ id, shape }) => ({
    id: params.stage.options.find((own) => own === id) ?? 'input',
    shape,
    parameters: 0,
    extent: 1,
    values: null,
  }));
  const pixels = receptiveField({ stage, map: 0, row: 2, column: 2 }, settings, found).at(-1);
  return pixels === undefined ? Number.NaN : lengthOf(pixels.columns);
}

/** One product for each weight and each place where it is used. */
const productsOf = (name: string): number => {
  const { weight, output } = layerOf(name);
  const places = output.length === 1 ? 1 : sizeOf(output.slice(1));
  return sizeOf(weight ?? []) * places;
};

const learning = network.filter(({ weight }) => weight !== null).map(({ name }) => name);
const allProducts = learning.reduce((sum, name) => sum + productsOf(name), 0);

/** Features that a flattening would hand on if conv1 had no padding. */
const flatWithoutPadding = (): number => {
  const step = networkShapes({ ...settings, padding1: 0 }).steps.find(({ path }) => path === 'flatten');
  return step?.outputShape?.at(-1) ?? Number.NaN;
};

/** Layers, shapes, counts and fields of the book's network (`cnn.conv2Parameters`, `cnn.fieldOfPool2`, …). */
export function cnnFacts(): Record<string, () => number> {
  const broken = readText(examples.broken, [-1, 1, 28, 28]);
  return {
    ...Object.fromEntries(learning.map((name) => [`cnn.${name}Parameters`, () => layerOf(name).parameters])),
    ...Object.fromEntries(learning.map((name) => [`cnn.${name}Products`, () => productsOf(name)])),
    ...Object.fromEntries(['conv1', 'pool1', 'conv2', 'pool2'].map((name) => [`cnn.${name}Side`, () => layerOf(name).output.at(-1) ?? 0])),
    ...Object.fromEntries((['conv1', 'pool1', 'conv2', 'pool2'] as const).map((name) => [`cnn.fieldOf.${name}`, () => fieldOf(name)])),
    'cnn.convolutions': () => network.filter(({ kind }) => kind === 'conv').length,
    'cnn.poolings': () => network.filter(({ kind }) => kind === 'pool').length,
    'cnn.dense': () => network.filter(({ kind }) => kind === 'linear').length,
    'cnn.flat': () => sizeOf(layerOf('flatten').output),
    'cnn.filterOfConv2': () => sizeOf((layerOf('conv2').weight ?? []).slice(1)),
    'cnn.maps1': () => layerOf('conv1').output[0] ?? 0,
    'cnn.maps2': () => layerOf('conv2').output[0] ?? 0,
    'cnn.fc1Share': () => (100 * layerOf('fc1').parameters) / networkParameters,
    'cnn.convShare': () => (100 * (layerOf('conv1').parameters + layerOf('conv2').parameters)) / networkParameters,
    'cnn.convProductsShare': () => (100 * (productsOf('conv1') + productsOf('conv2'))) / allProducts,
    'cnn.allProducts': () => allProducts,
    'cnn.flatWithoutPadding': flatWithoutPadding,
    'cnn.layersPrinted': () => describeNetwork(settings).children.length,
    'cnn.brokenLayer': () => (broken.fault?.layer ?? -1) + 1,
    'cnn.softmaxOfTwo': () => softmax(tensor([2, 1, 0], [3])).data[0] ?? Number.NaN,
    'cnn.e': () => Math.E,
  };
}
