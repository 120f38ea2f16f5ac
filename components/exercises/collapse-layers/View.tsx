import { ExerciseView } from '../ExerciseView.tsx';
import { MiniGrid } from '../MiniGrid.tsx';
import type { ExerciseProps } from '../useExercise.ts';
import { kind, type TwoLayers } from './kind.ts';

type Given = 'weight1' | 'weight2';

const given = ({ weight1, weight2 }: TwoLayers, names: Readonly<Record<Given, string>>) => (
  <>
    <MiniGrid role="weight" name={names.weight1} values={weight1} />
    <MiniGrid role="weight" name={names.weight2} values={[weight2]} />
  </>
);

/** Find a weight of the layer that two layers collapse into. */
export const View = (props: ExerciseProps<Given>) => <ExerciseView kind={kind} props={props} given={given} />;
