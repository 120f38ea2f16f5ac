import { ExerciseView } from '../ExerciseView.tsx';
import { Givens } from '../Givens.tsx';
import type { ExerciseProps } from '../useExercise.ts';
import { kind, type TwoLayers } from './kind.ts';

type Given = 'input' | 'conv' | 'padding' | 'pool';

const given = ({ size, filters, kernel, padding, pool }: TwoLayers, names: Readonly<Record<Given, string>>) => (
  <Givens
    of={[
      { name: names.input, role: 'input', value: `1 × ${size} × ${size}` },
      { name: names.conv, role: 'weight', value: `${filters} × 1 × ${kernel} × ${kernel}` },
      { name: names.padding, value: padding },
      { name: names.pool, value: `${pool} × ${pool}` },
    ]}
  />
);

/** Find the size of the maps after two layers. */
export const View = (props: ExerciseProps<Given>) => <ExerciseView kind={kind} props={props} given={given} />;
