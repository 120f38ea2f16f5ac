import { ExerciseView } from '../ExerciseView.tsx';
import { MiniGrid } from '../MiniGrid.tsx';
import type { ExerciseProps } from '../useExercise.ts';
import { kind, type Outputs } from './kind.ts';

type Given = 'outputs' | 'targets';

const given = ({ outputs, targets }: Outputs, names: Readonly<Record<Given, string>>) => (
  <>
    <MiniGrid role="output" name={names.outputs} values={[outputs]} />
    <MiniGrid role="setting" name={names.targets} values={[targets]} />
  </>
);

/** Work out a mean squared error. */
export const View = (props: ExerciseProps<Given>) => <ExerciseView kind={kind} props={props} given={given} />;
