import { type LayerStep, parameterShapes, random, type Shape, sizeOf, type Tensor, tensor } from '../../../engine/index.ts';
import type { StageId } from './params.ts';

/** What a layer learned, or random numbers in its place. */
export interface LayerWeights {
  readonly weight: Tensor;
  readonly bias: Tensor;
  readonly isTrained: boolean;
}

/** Weights by the name of their layer; without those that no output can reach. */
export type NetworkWeights = Readonly<Partial<Record<StageId, LayerWeights>>>;

const tableLength = 65_521;
let table: Float32Array | null = null;

/** Numbers evenly random in ±1, the same whenever they are asked for. */
function randomTable(): Float32Array {
  table ??= Float32Array.from(
    { length: tableLength },
    (
      (generator) => () =>
        generator.uniform(-1, 1)
    )(random(11)),
  );
  return table;
}

/** A tensor evenly random in ±1/√fanIn, as PyTorch starts a layer; beyond the length of the table its numbers come again. */
function randomTensor(shape: Shape, fanIn: number, start: number): Tensor {
  const numbers = randomTable();
  const bound = 1 / Math.sqrt(fanIn);
  const cells = new Float32Array(sizeOf(shape));
  for (let i = 0; i < cells.length; i++) cells[i] = bound * (numbers[(start + i) % tableLength] ?? 0);
  return tensor(cells, shape);
}

const isSame = (a: Shape, b: Shape | undefined): boolean => a.join() === b?.join();

/** The trained weights of each layer that they still fit, random ones for the others. */
export function networkWeights(steps: readonly LayerStep[], trained: ReadonlyMap<string, Tensor>): NetworkWeights {
  const learning = steps.flatMap(({ path, layer }, place) =>
    layer.kind === 'Conv2d' || layer.kind === 'Linear' ? [{ path, layer, place }] : [],
  );
  const entries = learning.map(({ path, layer, place }) => {
    const { weight: weightShape = [], bias: biasShape = [] } = parameterShapes(layer);
    const [weight, bias] = [trained.get(`${path}.weight`), trained.get(`${path}.bias`)];
    if (weight !== undefined && bias !== undefined && isSame(weightShape, weight.shape))
      return [path, { weight, bias, isTrained: true }] as const;
    const fanIn = sizeOf(weightShape.slice(1));
    const start = place * 7919;
    return [
      path,
      { weight: randomTensor(weightShape, fanIn, start), bias: randomTensor(biasShape, fanIn, start + 101), isTrained: false },
    ] as const;
  });
  return Object.fromEntries(entries);
}
