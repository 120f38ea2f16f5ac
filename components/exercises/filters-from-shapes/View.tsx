import { type BlockProblem, inputShape, outputShape, tuple } from '../blockProblem.ts';
import { ExerciseView } from '../ExerciseView.tsx';
import { Givens } from '../Givens.tsx';
import type { ExerciseProps } from '../useExercise.ts';
import { kind } from './kind.ts';

type Given = 'input' | 'output';

const given = (problem: BlockProblem, names: Readonly<Record<Given, string>>) => (
  <Givens
    of={[
      { name: names.input, role: 'input', value: tuple(inputShape(problem)) },
      { name: names.output, role: 'output', value: tuple(outputShape(problem)) },
    ]}
  />
);

/** Tell filters and their channels from input and output. */
export const View = (props: ExerciseProps<Given>) => <ExerciseView kind={kind} props={props} given={given} />;
