import { network } from '../../components/book/network.ts';
import { initialValues } from '../../components/shared/params.ts';
import { dots } from '../../components/widgets/checkpoint/dots.ts';
import { numbersOf, sceneOf } from '../../components/widgets/checkpoint/model.ts';
import { params as checkpointParams } from '../../components/widgets/checkpoint/params.ts';
import type { Plan } from '../../components/widgets/checkpoint/timeline.ts';
import { computeLayer, explainCell } from '../../components/widgets/dense-layer/model.ts';
import { params as layerParams } from '../../components/widgets/dense-layer/params.ts';
import { parameterCount, type Shape, sizeOf } from '../../engine/index.ts';

const opening = initialValues(layerParams);
const layer = computeLayer(opening);
const weight: Shape = [opening.nodes, opening.features];

/** The last layer of the book's network. */
const last = network.at(-1);
const lastWeight = last?.weight ?? [];

/** What the figure of the saved network shows in its opening state, changed so far. */
const sceneWith = (change: Partial<Plan> = {}) => sceneOf({ ...initialValues(checkpointParams), ...change });
const saved = checkpointParams.saved.initial;

/** What the baskets of chapter 1 come to, and what its network is saved with. */
export function layerFacts(): Record<string, () => number> {
  const cells = layer.y.flatMap((outputs, row) =>
    outputs.flatMap((value, column) => [
      [`basket.y${row}${column}`, () => value] as const,
      [`basket.sum${row}${column}`, () => explainCell(layer, { row, column }).sum] as const,
    ]),
  );
  return {
    ...Object.fromEntries(cells),
    'basket.weights': () => sizeOf(weight),
    'basket.parameters': () => parameterCount(weight),
    'last.outputs': () => lastWeight[0] ?? Number.NaN,
    'last.inputs': () => lastWeight[1] ?? Number.NaN,
    'last.weights': () => sizeOf(lastWeight),
    'last.parameters': () => last?.parameters ?? Number.NaN,
    'checkpoint.dots': () => dots.length,
    'checkpoint.epoch': () => saved,
    'checkpoint.right': () => sceneWith().right,
    'checkpoint.numbers': () => numbersOf(sceneWith().now.weights).length,
    'checkpoint.memory': () => numbersOf(sceneWith().file?.optimizer?.buffers ?? new Map()).length,
    'checkpoint.error': () => sceneWith().now.error,
    'checkpoint.errorUndisturbed': () => sceneWith({ epoch: saved + 1 }).now.error,
    'checkpoint.errorWithout': () => sceneWith({ epoch: saved + 1, from: 'weights' }).now.error,
    'checkpoint.rightDamaged': () => sceneWith({ damage: 1 }).right,
  };
}
