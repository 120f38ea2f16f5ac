import { ExerciseView } from '../ExerciseView.tsx';
import { Givens } from '../Givens.tsx';
import type { ExerciseProps } from '../useExercise.ts';
import { kind, type PooledBatch } from './kind.ts';

type Given = 'input' | 'window';

const given = ({ input, size }: PooledBatch, names: Readonly<Record<Given, string>>) => (
  <Givens
    of={[
      { name: names.input, role: 'input', value: `(${input.join(', ')})` },
      { name: names.window, value: `${size} × ${size}` },
    ]}
  />
);

/** Find the shape that pooling leaves. */
export const View = (props: ExerciseProps<Given>) => <ExerciseView kind={kind} props={props} given={given} />;
