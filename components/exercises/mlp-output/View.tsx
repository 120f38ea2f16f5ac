import { ExerciseView } from '../ExerciseView.tsx';
import { MiniGrid } from '../MiniGrid.tsx';
import type { ExerciseProps } from '../useExercise.ts';
import { kind, type SmallNetwork } from './kind.ts';

type Given = 'x' | 'weight1' | 'bias1' | 'weight2' | 'bias2';

const column = (values: readonly number[]) => values.map((value) => [value]);

const given = ({ x, weight1, bias1, weight2, bias2 }: SmallNetwork, names: Readonly<Record<Given, string>>) => (
  <>
    <MiniGrid role="input" name={names.x} values={column(x)} />
    <MiniGrid role="weight" name={names.weight1} values={weight1} />
    <MiniGrid role="bias" name={names.bias1} values={column(bias1)} />
    <MiniGrid role="weight" name={names.weight2} values={[weight2]} />
    <MiniGrid role="bias" name={names.bias2} values={[[bias2]]} />
  </>
);

/** Compute the output of a network of two layers. */
export const View = (props: ExerciseProps<Given>) => <ExerciseView kind={kind} props={props} given={given} />;
