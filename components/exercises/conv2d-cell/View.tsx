import { ExerciseView } from '../ExerciseView.tsx';
import { Givens } from '../Givens.tsx';
import { MiniGrid } from '../MiniGrid.tsx';
import type { ExerciseProps } from '../useExercise.ts';
import { type AskedCell, kind, outputOf } from './kind.ts';

type Given = 'input' | 'kernel' | 'bias' | 'stride' | 'output' | 'unknown';

const given = (problem: AskedCell, names: Readonly<Record<Given, string>>) => {
  const { input, kernel, bias, stride, cell } = problem;
  return (
    <>
      <MiniGrid role="input" name={names.input} values={input} />
      <MiniGrid role="weight" name={names.kernel} values={kernel} />
      <Givens
        of={[
          { name: names.bias, role: 'bias', value: bias },
          { name: names.stride, value: stride },
        ]}
      />
      <MiniGrid role="output" name={names.output} values={outputOf(problem)} asked={cell} unknown={names.unknown} />
    </>
  );
};

/** Compute one output cell. */
export const View = (props: ExerciseProps<Given>) => <ExerciseView kind={kind} props={props} given={given} />;
