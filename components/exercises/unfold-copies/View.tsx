import { ExerciseView } from '../ExerciseView.tsx';
import { Givens } from '../Givens.tsx';
import type { ExerciseProps } from '../useExercise.ts';
import { type AskedPixel, kind } from './kind.ts';

type Given = 'input' | 'kernel' | 'stride' | 'pixel';

const given = ({ side, kernel, stride, cell }: AskedPixel, names: Readonly<Record<Given, string>>) => (
  <Givens
    of={[
      { name: names.input, role: 'input', value: `${side} × ${side}` },
      { name: names.kernel, role: 'weight', value: `${kernel} × ${kernel}` },
      { name: names.stride, value: stride },
      { name: names.pixel, role: 'input', value: `[${cell.join(', ')}]` },
    ]}
  />
);

/** Count the copies of a pixel. */
export const View = (props: ExerciseProps<Given>) => <ExerciseView kind={kind} props={props} given={given} />;
