import { ExerciseView } from '../ExerciseView.tsx';
import { Givens } from '../Givens.tsx';
import { MiniGrid } from '../MiniGrid.tsx';
import type { ExerciseProps } from '../useExercise.ts';
import { kind, type Predictions } from './kind.ts';

type Given = 'predictions' | 'truth' | 'noise';

const given = ({ predictions, truth, noise }: Predictions, names: Readonly<Record<Given, string>>) => (
  <>
    <MiniGrid role="output" name={names.predictions} values={[predictions]} />
    <Givens
      of={[
        { name: names.truth, value: truth },
        { name: names.noise, value: noise },
      ]}
    />
  </>
);

/** Put an expected error together from its parts. */
export const View = (props: ExerciseProps<Given>) => <ExerciseView kind={kind} props={props} given={given} />;
