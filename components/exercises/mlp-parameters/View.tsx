import { ExerciseView } from '../ExerciseView.tsx';
import { Givens } from '../Givens.tsx';
import type { ExerciseProps } from '../useExercise.ts';
import { kind, type Widths } from './kind.ts';

type Given = 'inputs' | 'hidden' | 'outputs';

const given = ([inputs, hidden, outputs]: Widths, names: Readonly<Record<Given, string>>) => (
  <Givens
    of={[
      { name: names.inputs, role: 'input', value: inputs },
      { name: names.hidden, value: hidden },
      { name: names.outputs, role: 'output', value: outputs },
    ]}
  />
);

/** Count what two fully connected layers learn. */
export const View = (props: ExerciseProps<Given>) => <ExerciseView kind={kind} props={props} given={given} />;
