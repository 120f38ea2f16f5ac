import { ExerciseView } from '../ExerciseView.tsx';
import { Givens } from '../Givens.tsx';
import { MiniGrid } from '../MiniGrid.tsx';
import type { ExerciseProps } from '../useExercise.ts';
import { kind, type RisingBias } from './kind.ts';

type Given = 'sums' | 'before' | 'rise';

const given = ({ sums, b, rise }: RisingBias, names: Readonly<Record<Given, string>>) => (
  <>
    <MiniGrid role="sum" name={names.sums} values={[sums]} />
    <Givens
      of={[
        { name: names.before, role: 'bias', value: b },
        { name: names.rise, role: 'bias', value: `+${rise}` },
      ]}
    />
  </>
);

/** Count the samples that fire once the bias has risen. */
export const View = (props: ExerciseProps<Given>) => <ExerciseView kind={kind} props={props} given={given} />;
