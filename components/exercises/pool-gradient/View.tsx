import { ExerciseView } from '../ExerciseView.tsx';
import { MiniGrid } from '../MiniGrid.tsx';
import type { ExerciseProps } from '../useExercise.ts';
import { type AskedGradient, kind } from './kind.ts';

type Given = 'input' | 'gradient' | 'asked' | 'unknown';

const given = ({ input, gradient, cell }: AskedGradient, names: Readonly<Record<Given, string>>) => (
  <>
    <MiniGrid role="input" name={names.input} values={input} />
    <MiniGrid role="output" name={names.gradient} values={gradient} />
    <MiniGrid role="input" name={names.asked} values={input} asked={cell} unknown={names.unknown} />
  </>
);

/** Follow the gradient back through a max pooling. */
export const View = (props: ExerciseProps<Given>) => <ExerciseView kind={kind} props={props} given={given} />;
