import { ExerciseView } from '../ExerciseView.tsx';
import { Givens } from '../Givens.tsx';
import { neuronGivens } from '../neuronGivens.ts';
import type { ExerciseProps } from '../useExercise.ts';
import { kind } from './kind.ts';

/** Decide whether a neuron close to the tie fires. */
export const View = (props: ExerciseProps<never>) => (
  <ExerciseView kind={kind} props={props} given={(neuron) => <Givens of={neuronGivens(neuron)} />} />
);
