import { ExerciseView } from '../ExerciseView.tsx';
import type { ExerciseProps } from '../useExercise.ts';
import { type Item, kind } from './kind.ts';

const given = (item: Item, names: Readonly<Record<Item, string>>) => <blockquote class="statement">{names[item]}</blockquote>;

/** Tell features, learned numbers, outputs and the optimiser's memory apart. */
export const View = (props: ExerciseProps<Item>) => <ExerciseView kind={kind} props={props} given={given} />;
