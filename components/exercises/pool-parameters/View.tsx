import { ExerciseView } from '../ExerciseView.tsx';
import { Givens } from '../Givens.tsx';
import type { ExerciseProps } from '../useExercise.ts';
import { kind, type TwoLayers } from './kind.ts';

type Given = 'filters' | 'kernel' | 'window';

const given = ({ weight: [filters = 0, , high, wide], pool }: TwoLayers, names: Readonly<Record<Given, string>>) => (
  <Givens
    of={[
      { name: names.filters, role: 'weight', value: filters },
      { name: names.kernel, role: 'weight', value: `${high} × ${wide}` },
      { name: names.window, value: `${pool} × ${pool}` },
    ]}
  />
);

/** Count the trainable numbers of a convolution and a pooling. */
export const View = (props: ExerciseProps<Given>) => <ExerciseView kind={kind} props={props} given={given} />;
