import { tuple } from '../blockProblem.ts';
import { ExerciseView } from '../ExerciseView.tsx';
import { Givens } from '../Givens.tsx';
import type { ExerciseProps } from '../useExercise.ts';
import { kind, type WeightPlace } from './kind.ts';

type Given = 'shape' | 'index';

const given = ({ shape, index }: WeightPlace, names: Readonly<Record<Given, string>>) => (
  <Givens
    of={[
      { name: names.shape, role: 'weight', value: tuple(shape) },
      { name: names.index, role: 'weight', value: `W[${index.join(', ')}]` },
    ]}
  />
);

/** Find the place of a weight in memory. */
export const View = (props: ExerciseProps<Given>) => <ExerciseView kind={kind} props={props} given={given} />;
