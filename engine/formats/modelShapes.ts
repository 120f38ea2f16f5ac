import { type Shape, sizeOf } from '../shape.ts';
import { ShapeError } from '../shapeError.ts';
import { layerShape } from './layerShape.ts';
import { layersOf, type PlacedLayer } from './layersOf.ts';
import type { LayerDescription, ModuleDescription } from './modelDescription.ts';
import { countParameters, type ParameterCount } from './parameterShapes.ts';

/** A layer with what goes in and comes out. */
export interface LayerStep extends PlacedLayer {
  /** null where it does not follow: after a layer that is unknown or does not fit. */
  readonly inputShape: Shape | null;
  readonly outputShape: Shape | null;
  /** Whether the input is taken to be flattened first, in a `forward` that is not shown. */
  readonly isFlattened: boolean;
  readonly parameters: ParameterCount;
  /** Why the layer cannot take its input; null if it can, or if that is not known. */
  readonly error: ShapeError | null;
}

/** The shapes on the way through a network. */
export interface ModelShapes {
  readonly steps: readonly LayerStep[];
  /** The first layer that cannot work; null if all fit. */
  readonly impossible: LayerStep | null;
  /**
   * Whether the layers up to there certainly run in this order with nothing between them:
   * no class of its own holds them.
   */
  readonly isOrderCertain: boolean;
}

/**
 * The shape after each layer, if the layers run in the order in which they are listed.
 *
 * Right after a gap, a Linear that does not fit [N, C, H, W] is taken to be given
 * [N, C · H · W]: a network that is a class of its own flattens in its `forward`.
 * @param input such as [-1, 1, 28, 28]: −1 stands for any batch size, and stays
 */
export function modelShapes(model: ModuleDescription, input: Shape): ModelShapes {
  const steps: LayerStep[] = [];
  for (const placed of layersOf(model)) {
    const before = steps.at(-1);
    steps.push(stepOf(placed, before === undefined ? input : before.outputShape));
  }
  const place = steps.findIndex(({ error }) => error !== null);
  const ran = place < 0 ? steps : steps.slice(0, place + 1);
  return {
    steps,
    impossible: steps[place] ?? null,
    isOrderCertain: ran.every(({ followsGap }) => !followsGap),
  };
}

function stepOf(placed: PlacedLayer, inputShape: Shape | null): LayerStep {
  const { layer } = placed;
  const known = { ...placed, inputShape, parameters: countParameters(layer) };
  const open = { ...known, outputShape: null, isFlattened: false, error: null };
  if (inputShape === null || layer.kind === 'Unknown') return open;
  const isFlattened = placed.followsGap && needsFlattening(layer, inputShape);
  try {
    const x = isFlattened ? flattened(inputShape) : inputShape;
    return { ...known, outputShape: layerShape(layer, x), isFlattened, error: null };
  } catch (error) {
    if (error instanceof ShapeError) return { ...open, isFlattened, error };
    throw error;
  }
}

function needsFlattening(layer: LayerDescription, x: Shape): boolean {
  return (
    layer.kind === 'Linear' && x.length > 2 && x.at(-1) !== layer.options.inFeatures
  );
}

/** [N, C · H · W], or [C · H · W] of one image without a batch. */
export function flattened(x: Shape): Shape {
  const hasBatch = x[0] === -1 || x.length === 4;
  return hasBatch ? [x[0], sizeOf(x.slice(1))] : [sizeOf(x)];
}
