import { ExerciseView } from '../ExerciseView.tsx';
import { Givens } from '../Givens.tsx';
import type { ExerciseProps } from '../useExercise.ts';
import { type Epoch, kind } from './kind.ts';

type Given = 'images' | 'batch';

const given = ({ images, batch }: Epoch, names: Readonly<Record<Given, string>>) => (
  <Givens
    of={[
      { name: names.images, role: 'input', value: images },
      { name: names.batch, value: batch },
    ]}
  />
);

/** Count the batches of an epoch. */
export const View = (props: ExerciseProps<Given>) => <ExerciseView kind={kind} props={props} given={given} />;
