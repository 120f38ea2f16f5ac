import { ExerciseView } from '../ExerciseView.tsx';
import { Givens } from '../Givens.tsx';
import type { ExerciseProps } from '../useExercise.ts';
import { kind, type Plan } from './kind.ts';

type Given = 'samples' | 'batch' | 'epochs';

const given = ({ samples, batch, epochs }: Plan, names: Readonly<Record<Given, string>>) => (
  <Givens
    of={[
      { name: names.samples, role: 'input', value: samples },
      { name: names.batch, value: batch },
      { name: names.epochs, value: epochs },
    ]}
  />
);

/** Count the updates of a training. */
export const View = (props: ExerciseProps<Given>) => <ExerciseView kind={kind} props={props} given={given} />;
