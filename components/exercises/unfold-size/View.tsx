import { ExerciseView } from '../ExerciseView.tsx';
import { Givens } from '../Givens.tsx';
import type { ExerciseProps } from '../useExercise.ts';
import { kind, type Unfolded } from './kind.ts';

type Given = 'input' | 'filters' | 'kernel' | 'stride';

const given = ({ channels, side, filters, kernel, stride }: Unfolded, names: Readonly<Record<Given, string>>) => (
  <Givens
    of={[
      { name: names.input, role: 'input', value: `${channels} × ${side} × ${side}` },
      { name: names.filters, role: 'weight', value: filters },
      { name: names.kernel, role: 'weight', value: `${kernel} × ${kernel}` },
      { name: names.stride, value: stride },
    ]}
  />
);

/** Find the size of the matrix of windows. */
export const View = (props: ExerciseProps<Given>) => <ExerciseView kind={kind} props={props} given={given} />;
