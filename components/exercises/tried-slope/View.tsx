import { ExerciseView } from '../ExerciseView.tsx';
import { Givens } from '../Givens.tsx';
import type { ExerciseProps } from '../useExercise.ts';
import { kind, type Trial } from './kind.ts';

type Given = 'weight' | 'input' | 'target' | 'nudge';

const given = ({ weight, input, target, nudge }: Trial, names: Readonly<Record<Given, string>>) => (
  <Givens
    of={[
      { name: names.weight, role: 'weight', value: weight },
      { name: names.input, role: 'input', value: input },
      { name: names.target, value: target },
      { name: names.nudge, value: nudge },
    ]}
  />
);

/** Find the slope of a loss by trying. */
export const View = (props: ExerciseProps<Given>) => <ExerciseView kind={kind} props={props} given={given} />;
