import { ExerciseView } from '../ExerciseView.tsx';
import { Givens } from '../Givens.tsx';
import type { ExerciseProps } from '../useExercise.ts';
import { kind, type Layer } from './kind.ts';

type Given = 'input' | 'filters' | 'kernel';

const given = ({ channels, side, filters, kernel }: Layer, names: Readonly<Record<Given, string>>) => (
  <Givens
    of={[
      { name: names.input, role: 'input', value: `${channels} × ${side} × ${side}` },
      { name: names.filters, role: 'weight', value: filters },
      { name: names.kernel, role: 'weight', value: `${kernel} × ${kernel}` },
    ]}
  />
);

/** Count the multiply-adds of a convolution. */
export const View = (props: ExerciseProps<Given>) => <ExerciseView kind={kind} props={props} given={given} />;
