import { ExerciseView } from '../ExerciseView.tsx';
import { Givens } from '../Givens.tsx';
import { weightsAndBias } from '../neuronGivens.ts';
import type { ExerciseProps } from '../useExercise.ts';
import { kind } from './kind.ts';

/** Find where a decision line crosses an axis. */
export const View = (props: ExerciseProps<never>) => (
  <ExerciseView kind={kind} props={props} given={(gate) => <Givens of={weightsAndBias(gate)} />} />
);
