import { ExerciseView } from '../ExerciseView.tsx';
import { Givens } from '../Givens.tsx';
import type { ExerciseProps } from '../useExercise.ts';
import { kind, type Replacement } from './kind.ts';

type Given = 'image' | 'filter' | 'shape';

const given = ({ what, index, images, filters }: Replacement, names: Readonly<Record<Given, string>>) => (
  <Givens
    of={[
      { name: names[what], role: what === 'image' ? 'input' : 'weight', value: index },
      { name: names.shape, role: 'output', value: `(${images}, ${filters})` },
    ]}
  />
);

/** Tell what of a batch’s output depends on one image or one filter. */
export const View = (props: ExerciseProps<Given>) => <ExerciseView kind={kind} props={props} given={given} />;
