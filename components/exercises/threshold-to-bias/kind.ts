import type { ExerciseKind, Worked } from '../ExerciseKind.ts';
import { line, of, type Piece } from '../line.ts';

/** A neuron that fires where w₁x₁ + w₂x₂ reaches its threshold θ. */
export interface ThresholdNeuron {
  readonly w: readonly [number, number];
  readonly threshold: number;
}

/** w₁x₁ + w₂x₂, with numbers. */
export const weightedInputs = ({ w }: ThresholdNeuron): readonly Piece[] =>
  line`${of.weight(w[0])} × ${of.input('x1')} + ${of.weight(w[1])} × ${of.input('x2')}`;

function work(neuron: ThresholdNeuron, bias: number, moved: readonly Piece[]): Worked {
  return {
    answer: bias,
    steps: [
      { name: 'moved', line: line`${weightedInputs(neuron)} ${moved} ≥ 0` },
      { name: 'bias', line: line`${of.bias('b')} = ${of.bias(bias)}` },
    ],
  };
}

/** Write a threshold as a bias. */
export const kind: ExerciseKind<ThresholdNeuron, 'sameSign' | 'rightHandSide' | 'weightsToo'> = {
  name: 'threshold-to-bias',
  form: 'number',
  draw: ({ pick }) => ({
    w: [pick([1, 2, 3]), pick([-3, -2, 1, 2, 3])],
    threshold: pick([-5, -4, -3, -2, -1.5, -0.5, 0.5, 1.5, 2, 3, 4, 5]),
  }),
  right: (neuron) => work(neuron, -neuron.threshold, line`− ${of.bias(neuron.threshold)}`),
  mistakes: {
    sameSign: (neuron) => work(neuron, neuron.threshold, line`+ ${of.bias(neuron.threshold)}`),
    rightHandSide: (neuron) => work(neuron, 0, line`+ ${of.bias(0)}`),
    weightsToo: (neuron) => {
      const rest = neuron.w[0] + neuron.w[1] - neuron.threshold;
      return work(neuron, rest, line`+ (${of.weight(neuron.w[0])} + ${of.weight(neuron.w[1])} − ${of.bias(neuron.threshold)})`);
    },
  },
};
