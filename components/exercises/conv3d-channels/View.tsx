import { ExerciseView } from '../ExerciseView.tsx';
import { Givens } from '../Givens.tsx';
import type { ExerciseProps } from '../useExercise.ts';
import { type AskedChannels, kind } from './kind.ts';

type Given = 'input' | 'filters' | 'size';

const given = ({ input, weight }: AskedChannels, names: Readonly<Record<Given, string>>) => (
  <Givens
    of={[
      { name: names.input, role: 'input', value: input.join(' × ') },
      { name: names.filters, role: 'weight', value: weight[0] ?? 0 },
      { name: names.size, role: 'weight', value: weight.slice(1).join(' × ') },
    ]}
  />
);

/** Say how many channels come out. */
export const View = (props: ExerciseProps<Given>) => <ExerciseView kind={kind} props={props} given={given} />;
