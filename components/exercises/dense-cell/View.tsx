import { ExerciseView } from '../ExerciseView.tsx';
import { MiniGrid } from '../MiniGrid.tsx';
import type { ExerciseProps } from '../useExercise.ts';
import { type AskedOutput, kind, outputOf } from './kind.ts';

type Given = 'x' | 'w' | 'b' | 'y' | 'unknown';

const given = (problem: AskedOutput, names: Readonly<Record<Given, string>>) => (
  <>
    <MiniGrid role="input" name={names.x} values={problem.x} />
    <MiniGrid role="weight" name={names.w} values={problem.w} />
    <MiniGrid role="bias" name={names.b} values={[problem.b]} />
    <MiniGrid role="output" name={names.y} values={outputOf(problem)} asked={problem.cell} unknown={names.unknown} />
  </>
);

/** Compute one cell of a layer's output. */
export const View = (props: ExerciseProps<Given>) => <ExerciseView kind={kind} props={props} given={given} />;
