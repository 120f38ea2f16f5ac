import { ExerciseView } from '../ExerciseView.tsx';
import { Givens } from '../Givens.tsx';
import type { ExerciseProps } from '../useExercise.ts';
import { type KeptSize, kind } from './kind.ts';

type Given = 'input' | 'kernel' | 'stride' | 'padding' | 'dilation';

const given = ({ size, kernel, dilation }: KeptSize, names: Readonly<Record<Given, string>>) => {
  return (
    <Givens
      of={[
        { name: names.input, role: 'input', value: `${size} × ${size}` },
        { name: names.kernel, role: 'weight', value: `${kernel} × ${kernel}` },
        { name: names.dilation, value: dilation },
        { name: names.stride, value: 1 },
        { name: names.padding, value: '?' },
      ]}
    />
  );
};

/** Find the padding that keeps the size. */
export const View = (props: ExerciseProps<Given>) => <ExerciseView kind={kind} props={props} given={given} />;
