import { type BlockGiven, BlockGivens } from '../BlockGivens.tsx';
import type { BlockProblem } from '../blockProblem.ts';
import { ExerciseView } from '../ExerciseView.tsx';
import type { ExerciseProps } from '../useExercise.ts';
import { kind } from './kind.ts';

const given = (problem: BlockProblem, names: Readonly<Record<BlockGiven, string>>) => <BlockGivens problem={problem} names={names} />;

/** Find the shape in which biases are added. */
export const View = (props: ExerciseProps<BlockGiven>) => <ExerciseView kind={kind} props={props} given={given} />;
