import { ExerciseView } from '../ExerciseView.tsx';
import { Givens } from '../Givens.tsx';
import type { ExerciseProps } from '../useExercise.ts';
import { kind, type SameSizeLayer } from './kind.ts';

type Given = 'input' | 'filters' | 'kernel';

const given = ({ height, width, filters, kernel }: SameSizeLayer, names: Readonly<Record<Given, string>>) => (
  <Givens
    of={[
      { name: names.input, role: 'input', value: `${height} × ${width}` },
      { name: names.filters, role: 'output', value: filters },
      { name: names.kernel, role: 'weight', value: `${kernel} × ${kernel}` },
    ]}
  />
);

/** Count the parameters of a fully connected layer in the place of a convolution. */
export const View = (props: ExerciseProps<Given>) => <ExerciseView kind={kind} props={props} given={given} />;
