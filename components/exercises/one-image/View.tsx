import { tuple } from '../blockProblem.ts';
import { ExerciseView } from '../ExerciseView.tsx';
import { Givens } from '../Givens.tsx';
import type { ExerciseProps } from '../useExercise.ts';
import { type BatchShape, kind } from './kind.ts';

type Given = 'shape';

const given = ({ shape }: BatchShape, names: Readonly<Record<Given, string>>) => (
  <Givens of={[{ name: names.shape, role: 'input', value: tuple(shape) }]} />
);

/** Read the shape of a batch. */
export const View = (props: ExerciseProps<Given>) => <ExerciseView kind={kind} props={props} given={given} />;
