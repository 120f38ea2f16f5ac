import { ExerciseView } from '../ExerciseView.tsx';
import { Givens } from '../Givens.tsx';
import type { ExerciseProps } from '../useExercise.ts';
import { type AskedNetwork, kind, settingsOf } from './kind.ts';

type Given = 'input' | 'padding' | 'flatten';

function given(network: AskedNetwork, names: Readonly<Record<Given, string>>) {
  const { size, filters, reads, padding, features } = network;
  const { kernels, pool } = settingsOf(network);
  return (
    <Givens
      of={[
        { name: names.input, role: 'input', value: `1 × ${size} × ${size}` },
        { name: `conv1, ${names.padding} ${padding}`, role: 'weight', value: `${filters[0]} × 1 × ${kernels[0]} × ${kernels[0]}` },
        { name: 'pool1', value: `${pool} × ${pool}` },
        { name: 'conv2', role: 'weight', value: `${filters[1]} × ${reads} × ${kernels[1]} × ${kernels[1]}` },
        { name: `pool2, ${names.flatten}`, value: `${pool} × ${pool}` },
        { name: 'fc1', role: 'weight', value: `10 × ${features}` },
      ]}
    />
  );
}

/** Find the first layer that cannot work. */
export const View = (props: ExerciseProps<Given>) => <ExerciseView kind={kind} props={props} given={given} />;
