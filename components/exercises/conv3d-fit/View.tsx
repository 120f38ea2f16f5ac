import { ExerciseView } from '../ExerciseView.tsx';
import { Givens } from '../Givens.tsx';
import type { ExerciseProps } from '../useExercise.ts';
import { type AskedFilters, kind } from './kind.ts';

type Given = 'input';

const given = ({ input }: AskedFilters, names: Readonly<Record<Given, string>>) => (
  <Givens of={[{ name: names.input, role: 'input', value: `(${input.join(', ')})` }]} />
);

/** Choose the filters that fit an input. */
export const View = (props: ExerciseProps<Given>) => <ExerciseView kind={kind} props={props} given={given} />;
