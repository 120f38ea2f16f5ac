import { linear } from '../../../engine/index.ts';
import { addedInsteadOfMultiplied } from '../../../engine/mistakes/linear/addedInsteadOfMultiplied.ts';
import { biasSubtracted } from '../../../engine/mistakes/linear/biasSubtracted.ts';
import { forgotBias } from '../../../engine/mistakes/linear/forgotBias.ts';
import { summedWeightsOnly } from '../../../engine/mistakes/linear/summedWeightsOnly.ts';
import type { ExerciseKind, Worked } from '../ExerciseKind.ts';
import { argumentsOf, explainNeuron, type Neuron } from '../neuron.ts';
import { type Spelling, weightedSumSteps } from '../weightedSumSteps.ts';

const work = (neuron: Neuron, op: typeof linear, spelling?: Spelling): Worked => ({
  answer: op(...argumentsOf(neuron)).data[0] ?? 0,
  steps: weightedSumSteps(explainNeuron(neuron), spelling),
});

/** Compute z = b + w₁x₁ + w₂x₂. */
export const kind: ExerciseKind<Neuron, 'forgotBias' | 'biasSubtracted' | 'summedWeightsOnly' | 'addedInsteadOfMultiplied'> = {
  name: 'perceptron-output',
  form: 'number',
  draw: ({ pick }) => ({
    x: [pick([1, 2, 3]), pick([-2, -1, 2, 3])],
    w: [pick([-3, -2, 2, 3]), pick([-2, -1, 1, 2, 3])],
    b: pick([-4, -3, -2, -1, 1, 2, 3]),
  }),
  right: (neuron) => work(neuron, linear),
  mistakes: {
    forgotBias: (neuron) => work(neuron, forgotBias, { bias: 'forgotten' }),
    biasSubtracted: (neuron) => work(neuron, biasSubtracted, { bias: 'subtracted' }),
    summedWeightsOnly: (neuron) => work(neuron, summedWeightsOnly, { terms: 'weightOnly' }),
    addedInsteadOfMultiplied: (neuron) => work(neuron, addedInsteadOfMultiplied, { terms: 'added' }),
  },
};
