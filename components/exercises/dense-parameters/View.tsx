import { ExerciseView } from '../ExerciseView.tsx';
import { Givens } from '../Givens.tsx';
import type { ExerciseProps } from '../useExercise.ts';
import { type CountedLayer, kind } from './kind.ts';

type Given = 'samples' | 'features' | 'nodes';

const given = ({ samples, features, nodes }: CountedLayer, names: Readonly<Record<Given, string>>) => (
  <Givens
    of={[
      { name: names.samples, value: samples },
      { name: names.features, role: 'input', value: features },
      { name: names.nodes, role: 'output', value: nodes },
    ]}
  />
);

/** Count the learned numbers of a fully connected layer. */
export const View = (props: ExerciseProps<Given>) => <ExerciseView kind={kind} props={props} given={given} />;
