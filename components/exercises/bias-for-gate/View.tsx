import { ExerciseView } from '../ExerciseView.tsx';
import { Givens } from '../Givens.tsx';
import type { ExerciseProps } from '../useExercise.ts';
import { kind } from './kind.ts';

/** Find a bias that makes a gate. */
export const View = (props: ExerciseProps<never>) => (
  <ExerciseView
    kind={kind}
    props={props}
    given={({ w }) => (
      <Givens
        of={[
          { name: '{w1}', role: 'weight', value: w[0] },
          { name: '{w2}', role: 'weight', value: w[1] },
          { name: '{b}', role: 'bias', value: '?' },
        ]}
      />
    )}
  />
);
