import { ExerciseView } from '../ExerciseView.tsx';
import { Givens } from '../Givens.tsx';
import type { ExerciseProps } from '../useExercise.ts';
import { type ArrivingMaps, kind } from './kind.ts';

const given = ({ batch, channels, height, width }: ArrivingMaps, names: Readonly<Record<'input', string>>) => (
  <Givens of={[{ name: names.input, role: 'input', value: [batch, channels, height, width].join(' × ') }]} />
);

/** Find the features that a flattening makes. */
export const View = (props: ExerciseProps<'input'>) => <ExerciseView kind={kind} props={props} given={given} />;
