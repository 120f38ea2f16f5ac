import { ExerciseView } from '../ExerciseView.tsx';
import { Givens } from '../Givens.tsx';
import type { ExerciseProps } from '../useExercise.ts';
import { type ChangedBias, kind } from './kind.ts';

type Given = 'before' | 'after';

const given = ({ w, before, after }: ChangedBias, names: Readonly<Record<Given, string>>) => (
  <Givens
    of={[
      { name: '{w}', role: 'weight', value: w },
      { name: names.before, role: 'bias', value: before },
      { name: names.after, role: 'bias', value: after },
    ]}
  />
);

/** By how much does a boundary move when the bias changes? */
export const View = (props: ExerciseProps<Given>) => <ExerciseView kind={kind} props={props} given={given} />;
