import { ExerciseView } from '../ExerciseView.tsx';
import { Givens } from '../Givens.tsx';
import { MiniGrid } from '../MiniGrid.tsx';
import type { ExerciseProps } from '../useExercise.ts';
import { type AskedMaximum, kind, outputOf } from './kind.ts';

type Given = 'input' | 'window' | 'output' | 'unknown';

const given = (problem: AskedMaximum, names: Readonly<Record<Given, string>>) => (
  <>
    <MiniGrid role="input" name={names.input} values={problem.input} />
    <Givens of={[{ name: names.window, value: `${problem.size} × ${problem.size}` }]} />
    <MiniGrid role="output" name={names.output} values={outputOf(problem)} asked={problem.cell} unknown={names.unknown} />
  </>
);

/** Compute one cell of a max pooling. */
export const View = (props: ExerciseProps<Given>) => <ExerciseView kind={kind} props={props} given={given} />;
