import { ExerciseView } from '../ExerciseView.tsx';
import type { ExerciseProps } from '../useExercise.ts';
import { kind, type Statement } from './kind.ts';

const given = (statement: Statement, names: Readonly<Record<Statement, string>>) => (
  <blockquote class="statement">{names[statement]}</blockquote>
);

/** Tell the kinds of layers apart. */
export const View = (props: ExerciseProps<Statement>) => <ExerciseView kind={kind} props={props} given={given} />;
