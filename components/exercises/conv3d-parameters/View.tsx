import { ExerciseView } from '../ExerciseView.tsx';
import { Givens } from '../Givens.tsx';
import type { ExerciseProps } from '../useExercise.ts';
import { type AskedParameters, kind } from './kind.ts';

type Given = 'input' | 'filters' | 'size';

const given = ({ input, weight }: AskedParameters, names: Readonly<Record<Given, string>>) => (
  <Givens
    of={[
      { name: names.input, role: 'input', value: input.join(' × ') },
      { name: names.filters, role: 'weight', value: weight[0] ?? 0 },
      { name: names.size, role: 'weight', value: weight.slice(1).join(' × ') },
    ]}
  />
);

/** Count the parameters of a layer that reads several channels. */
export const View = (props: ExerciseProps<Given>) => <ExerciseView kind={kind} props={props} given={given} />;
