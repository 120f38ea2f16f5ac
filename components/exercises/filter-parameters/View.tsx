import { type BlockGiven, BlockGivens } from '../BlockGivens.tsx';
import type { BlockProblem } from '../blockProblem.ts';
import { ExerciseView } from '../ExerciseView.tsx';
import type { ExerciseProps } from '../useExercise.ts';
import { kind } from './kind.ts';

const given = (problem: BlockProblem, names: Readonly<Record<BlockGiven, string>>) => <BlockGivens problem={problem} names={names} />;

/** Count the trainable numbers of a convolution layer with several filters. */
export const View = (props: ExerciseProps<BlockGiven>) => <ExerciseView kind={kind} props={props} given={given} />;
