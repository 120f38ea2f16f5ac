import { ExerciseView } from '../ExerciseView.tsx';
import { Givens } from '../Givens.tsx';
import type { ExerciseProps } from '../useExercise.ts';
import { kind, type OneFilter } from './kind.ts';

type Given = 'input' | 'kernel';

const given = ({ input, kernel }: OneFilter, names: Readonly<Record<Given, string>>) => (
  <Givens
    of={[
      { name: names.input, role: 'input', value: input.join(' × ') },
      { name: names.kernel, role: 'weight', value: kernel.join(' × ') },
    ]}
  />
);

/** Count the trainable numbers of a convolution with one filter. */
export const View = (props: ExerciseProps<Given>) => <ExerciseView kind={kind} props={props} given={given} />;
