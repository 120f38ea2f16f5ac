import { ExerciseView } from '../ExerciseView.tsx';
import { Givens } from '../Givens.tsx';
import type { ExerciseProps } from '../useExercise.ts';
import { type Beliefs, kind } from './kind.ts';

const given = ({ classes, percents }: Beliefs, names: Readonly<Record<'probability', string>>) => (
  <Givens of={classes.map((digit, n) => ({ name: `${names.probability} ${digit}`, role: 'output', value: (percents[n] ?? 0) / 100 }))} />
);

/** Work out a cross-entropy. */
export const View = (props: ExerciseProps<'probability'>) => <ExerciseView kind={kind} props={props} given={given} />;
