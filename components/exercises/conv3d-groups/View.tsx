import { ExerciseView } from '../ExerciseView.tsx';
import { Givens } from '../Givens.tsx';
import type { ExerciseProps } from '../useExercise.ts';
import { type AskedGroups, kind } from './kind.ts';

type Given = 'input' | 'filters' | 'size' | 'groups';

const given = ({ input, filters, kernel, groups }: AskedGroups, names: Readonly<Record<Given, string>>) => (
  <Givens
    of={[
      { name: names.input, role: 'input', value: input.join(' × ') },
      { name: names.filters, role: 'weight', value: filters },
      { name: names.size, role: 'weight', value: `${kernel} × ${kernel}` },
      { name: names.groups, value: groups },
    ]}
  />
);

/** Count the weights of a grouped convolution. */
export const View = (props: ExerciseProps<Given>) => <ExerciseView kind={kind} props={props} given={given} />;
