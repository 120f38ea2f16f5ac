import { type BlockProblem, inputShape, tuple, weightShape } from './blockProblem.ts';
import { Givens } from './Givens.tsx';

/** What a problem with blocks gives. */
export type BlockGiven = 'input' | 'filters' | 'stride' | 'padding';

interface BlockGivensProps {
  readonly problem: BlockProblem;
  readonly names: Readonly<Record<BlockGiven, string>>;
  /** Whether N images pass through at once. */
  readonly isBatch?: boolean;
}

/** The shapes of input and filters, the stride and the padding. */
export function BlockGivens({ problem, names, isBatch = false }: BlockGivensProps) {
  const input = isBatch ? [problem.images, ...inputShape(problem)] : inputShape(problem);
  return (
    <Givens
      of={[
        { name: names.input, role: 'input', value: tuple(input) },
        { name: names.filters, role: 'weight', value: tuple(weightShape(problem)) },
        { name: names.stride, value: problem.stride },
        { name: names.padding, value: problem.padding },
      ]}
    />
  );
}
