import { type LayerStep, noGrad, type Tensor, tensor } from '../../../engine/index.ts';
import type { Matrix, Values } from '../../shared/params.ts';
import { networkShapes, type Settings } from './describeNetwork.ts';
import { forward, type Outputs, probabilitiesOf } from './forward.ts';
import { influenceOf } from './influenceOf.ts';
import { type NetworkWeights, networkWeights } from './networkWeights.ts';
import { openUnit } from './openUnit.ts';
import { params, type StageId, stageIds } from './params.ts';
import { unitOf } from './unitOf.ts';
import type { Fit, Scene, Stage, Unit, Walk, WalkFault } from './Walk.ts';

/** An image sent through the network, and what it takes to open any unit of it. */
export interface Computed {
  readonly walk: Walk;
  readonly steps: readonly LayerStep[];
  readonly outputs: Outputs;
  readonly weights: NetworkWeights;
  readonly settings: Settings;
}

/**
 * Sends an image through the network with these settings.
 * @param image [28, 28], each 0 (paper) … 1
 * @param trained the weights of the book's network by name
 */
export function computeWalk(settings: Settings, image: Matrix, trained: ReadonlyMap<string, Tensor>): Computed {
  const { steps, impossible } = networkShapes(settings);
  const weights = networkWeights(steps, trained);
  const outputs = noGrad(() => forward(tensor(image.flat(), [1, 1, 28, 28]), steps, weights, settings));
  const stages = stageIds.map((id) => stageFor(id, steps, outputs));
  const { fc3 } = outputs;
  const probabilities = fc3 === undefined ? null : probabilitiesOf(fc3);
  const fault = impossible?.error ? faultFor(impossible) : null;
  return { walk: { stages, probabilities, fit: fitOf(settings, weights), fault }, steps, outputs, weights, settings };
}

function stageFor(id: StageId, steps: readonly LayerStep[], outputs: Outputs): Stage {
  const step = steps.find(({ path }) => path === id);
  const output = outputs[id];
  const shape = output === undefined ? null : output.shape.slice(1);
  const values = output?.data ?? null;
  const extent =
    values === null
      ? 1
      : Math.max(
          1e-6,
          values.reduce((most, value) => Math.max(most, Math.abs(value)), 0),
        );
  return { id, shape, parameters: step?.parameters.count ?? 0, extent: id === 'input' ? 1 : extent, values };
}

function faultFor({ path, inputShape, error }: LayerStep): WalkFault | null {
  const stage = stageIds.find((id) => id === path);
  if (error === null || stage === undefined) return null;
  const { code, axisName, expected, got } = error;
  return { stage, input: inputShape ?? [], error: { code, axisName, expected, got } };
}

const shaping = ['filters1', 'kernel1', 'stride1', 'padding1', 'pool1', 'filters2', 'kernel2', 'stride2', 'padding2', 'pool2'] as const;

function fitOf(settings: Settings, weights: NetworkWeights): Fit {
  const random = stageIds.filter((id) => weights[id]?.isTrained === false);
  return { isTrained: shaping.every((name) => settings[name] === params[name].initial), random };
}

/** What a figure with these values draws of an image. */
export function sceneOf(computed: Computed, values: Values<typeof params>, unit: Unit | null = unitOf(values, computed.walk)): Scene {
  const { walk, steps, outputs, weights, settings } = computed;
  if (unit === null) return { walk, opened: null, influence: null };
  const opened = openUnit({ unit, outputs, weights, settings, channel: values.channel });
  const input = outputs.input;
  const influence = values.over === 'influence' && input ? influenceOf(unit, input, steps, weights, settings) : null;
  return { walk, opened, influence };
}
