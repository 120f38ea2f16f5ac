import { ExerciseView } from '../ExerciseView.tsx';
import { Givens } from '../Givens.tsx';
import { MiniGrid } from '../MiniGrid.tsx';
import type { ExerciseProps } from '../useExercise.ts';
import { type AskedMean, kind, outputOf } from './kind.ts';

type Given = 'input' | 'window' | 'stride' | 'padding' | 'output' | 'unknown';

const given = (problem: AskedMean, names: Readonly<Record<Given, string>>) => (
  <>
    <MiniGrid role="input" name={names.input} values={problem.input} />
    <Givens
      of={[
        { name: names.window, value: '2 × 2' },
        { name: names.stride, value: 2 },
        { name: names.padding, value: 1 },
      ]}
    />
    <MiniGrid role="output" name={names.output} values={outputOf(problem)} asked={problem.cell} unknown={names.unknown} />
  </>
);

/** Compute one cell of an average pooling. */
export const View = (props: ExerciseProps<Given>) => <ExerciseView kind={kind} props={props} given={given} />;
