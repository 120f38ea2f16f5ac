import { ExerciseView } from '../ExerciseView.tsx';
import { Givens } from '../Givens.tsx';
import type { ExerciseProps } from '../useExercise.ts';
import { type GivenLayer, kind } from './kind.ts';

type Given = 'images' | 'before' | 'layer';

const given = ({ images, inputs, outputs }: GivenLayer, names: Readonly<Record<Given, string>>) => (
  <Givens
    of={[
      { name: names.images, role: 'input', value: images },
      { name: names.before, value: `[−1, ${inputs}]` },
      { name: names.layer, role: 'weight', value: `Linear(${inputs}, ${outputs})` },
    ]}
  />
);

/** Find the shape that a layer puts out. */
export const View = (props: ExerciseProps<Given>) => <ExerciseView kind={kind} props={props} given={given} />;
