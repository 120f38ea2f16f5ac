import { ExerciseView } from '../ExerciseView.tsx';
import { Givens } from '../Givens.tsx';
import type { ExerciseProps } from '../useExercise.ts';
import { kind, type Timed } from './kind.ts';

type Given = 'work' | 'time';

const given = ({ multiplyAdds, milliseconds }: Timed, names: Readonly<Record<Given, string>>) => (
  <Givens
    of={[
      { name: names.work, value: multiplyAdds },
      { name: names.time, value: milliseconds },
    ]}
  />
);

/** Work out a rate from work and time. */
export const View = (props: ExerciseProps<Given>) => <ExerciseView kind={kind} props={props} given={given} />;
