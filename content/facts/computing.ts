import { initialValues } from '../../components/shared/params.ts';
import { unfold } from '../../components/widgets/im2col/model.ts';
import { params } from '../../components/widgets/im2col/params.ts';
import { side } from '../../components/widgets/im2col/presets.ts';
import { conv2dShape, im2colShape, type Shape, sizeOf } from '../../engine/index.ts';

/** What the figure of chapter 13 opens with. */
const figure = unfold(initialValues(params));
const middle = Math.floor(side / 2);
const firstMap = figure.maps[0] ?? [];

/** One image through a convolution layer of the book's network. */
interface Layer {
  readonly x: Shape;
  readonly weight: Shape;
  readonly padding: number;
}

const layers: Readonly<Record<'conv1' | 'conv2', Layer>> = {
  conv1: { x: [1, 28, 28], weight: [6, 1, 5, 5], padding: 2 },
  conv2: { x: [6, 14, 14], weight: [16, 6, 5, 5], padding: 0 },
};

const multiplyAdds = ({ x, weight, padding }: Layer): number => sizeOf(conv2dShape(x, weight, { padding })) * sizeOf(weight.slice(1));
const matrixOf = ({ x, weight, padding }: Layer): Shape => im2colShape(x, { kernelSize: weight[2] ?? 1, padding });

/** Sizes and work of one layer, by name: `computing.conv1Work`, … */
const layerFacts = (name: keyof typeof layers): (readonly [string, () => number])[] => {
  const layer = layers[name];
  const [cells = 0, windows = 0] = matrixOf(layer);
  return [
    [`computing.${name}Input`, () => sizeOf(layer.x)],
    [`computing.${name}Rows`, () => windows],
    [`computing.${name}Columns`, () => cells],
    [`computing.${name}Matrix`, () => cells * windows],
    [`computing.${name}Growth`, () => (cells * windows) / sizeOf(layer.x)],
    [`computing.${name}Work`, () => multiplyAdds(layer)],
  ];
};

/** The sums that the tile shown in the chapter holds: rows times registers of a few numbers each. */
const tile = { rows: 4, vectors: 2, lanes: 4 } as const;

/** The numbers of chapter 13. */
export const computingFacts: Readonly<Record<string, () => number>> = {
  'computing.windows': () => figure.matrix.length,
  'computing.cells': () => figure.weights.length,
  'computing.matrix': () => figure.matrix.flat().length,
  'computing.input': () => figure.input.data.length,
  'computing.growth': () => figure.matrix.flat().length / figure.input.data.length,
  'computing.middleCopies': () => figure.copies[0]?.[middle]?.[middle] ?? Number.NaN,
  'computing.cornerCopies': () => figure.copies[0]?.[0]?.[0] ?? Number.NaN,
  'computing.loopWork': () => figure.matrix.length * figure.weights.length,
  'computing.firstOutput': () => firstMap[0]?.[0] ?? Number.NaN,
  'computing.middlePixel': () => figure.input.data[middle * side + middle] ?? Number.NaN,
  'computing.middleBack': () =>
    (figure.input.data[middle * side + middle] ?? Number.NaN) * (figure.copies[0]?.[middle]?.[middle] ?? Number.NaN),
  ...Object.fromEntries((['conv1', 'conv2'] as const).flatMap(layerFacts)),
  'computing.bothWork': () => multiplyAdds(layers.conv1) + multiplyAdds(layers.conv2),
  'computing.tileLoads': () => tile.rows + tile.vectors,
  'computing.tileSteps': () => tile.rows * tile.vectors,
  'computing.tileWork': () => tile.rows * tile.vectors * tile.lanes,
};
