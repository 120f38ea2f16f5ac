import { ExerciseView } from '../ExerciseView.tsx';
import { MiniGrid } from '../MiniGrid.tsx';
import type { ExerciseProps } from '../useExercise.ts';
import { type AskedKernel, impulse, kernelName, kind } from './kind.ts';

type Given = 'input' | 'output';

const given = ({ output }: AskedKernel, names: Readonly<Record<Given, string>>) => (
  <>
    <MiniGrid role="input" name={names.input} values={impulse} />
    <MiniGrid role="output" name={names.output} values={output} />
  </>
);

const drawOption = (id: string, { kernels }: AskedKernel) => (
  <MiniGrid role="weight" name={kernelName(id)} values={kernels[Number(id)] ?? []} />
);

/** Find the kernel behind an output. */
export const View = (props: ExerciseProps<Given>) => <ExerciseView kind={kind} props={props} given={given} drawOption={drawOption} />;
