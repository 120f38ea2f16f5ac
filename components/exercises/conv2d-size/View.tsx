import { ExerciseView } from '../ExerciseView.tsx';
import { Givens } from '../Givens.tsx';
import type { ExerciseProps } from '../useExercise.ts';
import { type AskedSize, kind } from './kind.ts';

type Given = 'input' | 'kernel' | 'stride' | 'padding' | 'dilation';

const given = ({ height, width, kernel, stride, padding, dilation }: AskedSize, names: Readonly<Record<Given, string>>) => {
  return (
    <Givens
      of={[
        { name: names.input, role: 'input', value: `${height} × ${width}` },
        { name: names.kernel, role: 'weight', value: `${kernel} × ${kernel}` },
        { name: names.stride, value: stride },
        { name: names.padding, value: padding },
        { name: names.dilation, value: dilation },
      ]}
    />
  );
};

/** Find the size of a convolution's output. */
export const View = (props: ExerciseProps<Given>) => <ExerciseView kind={kind} props={props} given={given} />;
