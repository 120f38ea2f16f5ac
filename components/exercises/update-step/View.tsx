import { ExerciseView } from '../ExerciseView.tsx';
import { Givens } from '../Givens.tsx';
import type { ExerciseProps } from '../useExercise.ts';
import { kind, type Update } from './kind.ts';

type Given = 'weight' | 'slope' | 'rate';

const given = ({ weight, slope, rate }: Update, names: Readonly<Record<Given, string>>) => (
  <Givens
    of={[
      { name: names.weight, role: 'weight', value: weight },
      { name: names.slope, role: 'sum', value: slope },
      { name: names.rate, value: rate },
    ]}
  />
);

/** Make one training step by hand. */
export const View = (props: ExerciseProps<Given>) => <ExerciseView kind={kind} props={props} given={given} />;
