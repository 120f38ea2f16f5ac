import { ExerciseView } from '../ExerciseView.tsx';
import { Givens } from '../Givens.tsx';
import type { ExerciseProps } from '../useExercise.ts';
import { kind, type Neighbour } from './kind.ts';

type Given = 'picture' | 'place' | 'down' | 'right';

const given = ({ height, width, place, down, right }: Neighbour, names: Readonly<Record<Given, string>>) => (
  <Givens
    of={[
      { name: names.picture, role: 'input', value: `${height} × ${width}` },
      { name: names.place, value: place },
      { name: names.down, value: down },
      { name: names.right, value: right },
    ]}
  />
);

/** Find a neighbour in the flattened picture. */
export const View = (props: ExerciseProps<Given>) => <ExerciseView kind={kind} props={props} given={given} />;
