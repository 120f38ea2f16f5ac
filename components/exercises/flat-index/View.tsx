import { ExerciseView } from '../ExerciseView.tsx';
import { Givens } from '../Givens.tsx';
import type { ExerciseProps } from '../useExercise.ts';
import { type FlatPixel, kind } from './kind.ts';

type Given = 'picture' | 'row' | 'column';

const given = ({ height, width, row, column }: FlatPixel, names: Readonly<Record<Given, string>>) => (
  <Givens
    of={[
      { name: names.picture, role: 'input', value: `${height} × ${width}` },
      { name: names.row, value: row },
      { name: names.column, value: column },
    ]}
  />
);

/** Find the place of a pixel in the flattened picture. */
export const View = (props: ExerciseProps<Given>) => <ExerciseView kind={kind} props={props} given={given} />;
