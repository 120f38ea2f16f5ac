import { ExerciseView } from '../ExerciseView.tsx';
import { Givens } from '../Givens.tsx';
import type { ExerciseProps } from '../useExercise.ts';
import { type FirstDense, kind } from './kind.ts';

type Given = 'maps' | 'outputs';

const given = ({ maps, outputs }: FirstDense, names: Readonly<Record<Given, string>>) => (
  <Givens
    of={[
      { name: names.maps, role: 'input', value: maps.join(' × ') },
      { name: names.outputs, role: 'output', value: outputs },
    ]}
  />
);

/** Count what a fully connected layer after maps learns. */
export const View = (props: ExerciseProps<Given>) => <ExerciseView kind={kind} props={props} given={given} />;
