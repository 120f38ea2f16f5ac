import { ExerciseView } from '../ExerciseView.tsx';
import { Givens } from '../Givens.tsx';
import type { ExerciseProps } from '../useExercise.ts';
import { kind, type MovedPeak } from './kind.ts';

type Given = 'peak' | 'down' | 'right';

const given = ({ row, column, down, right }: MovedPeak, names: Readonly<Record<Given, string>>) => (
  <Givens
    of={[
      { name: names.peak, role: 'output', value: `(${row}, ${column})` },
      { name: names.down, value: down },
      { name: names.right, value: right },
    ]}
  />
);

/** Say where a pattern is found after the picture has moved. */
export const View = (props: ExerciseProps<Given>) => <ExerciseView kind={kind} props={props} given={given} />;
