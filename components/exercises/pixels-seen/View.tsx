import { ExerciseView } from '../ExerciseView.tsx';
import { Givens } from '../Givens.tsx';
import type { ExerciseProps } from '../useExercise.ts';
import { kind, type Stack } from './kind.ts';

type Given = 'first' | 'pool' | 'second';

const given = ({ first, pool, second }: Stack, names: Readonly<Record<Given, string>>) => (
  <Givens
    of={[
      { name: names.first, role: 'weight', value: `${first} × ${first}` },
      { name: names.pool, value: `${pool} × ${pool}` },
      { name: names.second, role: 'weight', value: `${second} × ${second}` },
    ]}
  />
);

/** Find the receptive field of a cell after two convolutions. */
export const View = (props: ExerciseProps<Given>) => <ExerciseView kind={kind} props={props} given={given} />;
