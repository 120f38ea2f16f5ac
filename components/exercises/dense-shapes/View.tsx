import { ExerciseView } from '../ExerciseView.tsx';
import { Givens } from '../Givens.tsx';
import type { ExerciseProps } from '../useExercise.ts';
import { type AskedShape, kind } from './kind.ts';

type Given = 'x' | 'nodes' | 'layout' | AskedShape['layout'];

const given = ({ samples, features, nodes, layout }: AskedShape, names: Readonly<Record<Given, string>>) => (
  <Givens
    of={[
      { name: names.x, role: 'input', value: `${samples} × ${features}` },
      { name: names.nodes, role: 'output', value: nodes },
      { name: names.layout, role: 'weight', value: names[layout] },
    ]}
  />
);

/** Say how large the weights of a layer are. */
export const View = (props: ExerciseProps<Given>) => <ExerciseView kind={kind} props={props} given={given} />;
