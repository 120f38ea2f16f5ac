import { ExerciseView } from '../ExerciseView.tsx';
import { Givens } from '../Givens.tsx';
import type { ExerciseProps } from '../useExercise.ts';
import { type AskedPool, kind } from './kind.ts';

type Given = 'input' | 'window' | 'padding';

const given = ({ height, width, size, padding }: AskedPool, names: Readonly<Record<Given, string>>) => (
  <Givens
    of={[
      { name: names.input, role: 'input', value: `${height} × ${width}` },
      { name: names.window, value: `${size} × ${size}` },
      { name: names.padding, value: padding },
    ]}
  />
);

/** Find the size of a pooling's output. */
export const View = (props: ExerciseProps<Given>) => <ExerciseView kind={kind} props={props} given={given} />;
