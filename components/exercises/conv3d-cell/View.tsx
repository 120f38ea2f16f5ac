import { ExerciseView } from '../ExerciseView.tsx';
import { Givens } from '../Givens.tsx';
import { MiniGrid } from '../MiniGrid.tsx';
import type { ExerciseProps } from '../useExercise.ts';
import { type AskedCell, kind, outputOf } from './kind.ts';

type Given = 'input0' | 'input1' | 'filter0' | 'filter1' | 'bias' | 'output' | 'unknown';

const given = (problem: AskedCell, names: Readonly<Record<Given, string>>) => {
  const { input, filter, bias, cell } = problem;
  return (
    <>
      <MiniGrid role="input" name={names.input0} values={input[0]} />
      <MiniGrid role="weight" name={names.filter0} values={filter[0]} />
      <MiniGrid role="input" name={names.input1} values={input[1]} />
      <MiniGrid role="weight" name={names.filter1} values={filter[1]} />
      <Givens of={[{ name: names.bias, role: 'bias', value: bias }]} />
      <MiniGrid role="output" name={names.output} values={outputOf(problem)} asked={cell} unknown={names.unknown} />
    </>
  );
};

/** Compute one output cell over two channels. */
export const View = (props: ExerciseProps<Given>) => <ExerciseView kind={kind} props={props} given={given} />;
