import { ExerciseView } from '../ExerciseView.tsx';
import { Line } from '../Line.tsx';
import { line, of } from '../line.ts';
import type { ExerciseProps } from '../useExercise.ts';
import { kind, type ThresholdNeuron, weightedInputs } from './kind.ts';

const rule = (neuron: ThresholdNeuron) => line`${weightedInputs(neuron)} ≥ ${of.bias('θ')} = ${of.bias(neuron.threshold)}`;

/** Write a threshold as a bias. */
export const View = (props: ExerciseProps<never>) => (
  <ExerciseView
    kind={kind}
    props={props}
    given={(neuron) => (
      <p class="given-line">
        <Line of={rule(neuron)} />
      </p>
    )}
  />
);
