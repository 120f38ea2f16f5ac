import { formatShape, isSameShape } from '../shape.ts';
import type { Tensor } from '../tensor.ts';

/** One place where a state does not fit a network. */
export interface StateProblem {
  readonly code: 'missing' | 'unexpected' | 'misshapen';
  /** The parameter's path, such as 'conv1.weight'. */
  readonly path: string;
  /** The shapes of a misshapen parameter as text: the network's and the state's. */
  readonly expected?: string;
  readonly got?: string;
}

/** One phrase a code. */
const phrases: Readonly<
  Record<StateProblem['code'], (problem: StateProblem) => string>
> = {
  missing: ({ path }) => `${path} is missing`,
  unexpected: ({ path }) => `${path} has no place here`,
  misshapen: ({ path, expected, got }) =>
    `${path} has shape ${got}, expected ${expected}`,
};

/** A state that belongs to another network or optimiser. */
export class StateError extends Error {
  readonly problems: readonly StateProblem[];

  constructor(problems: readonly StateProblem[]) {
    const list = problems.map((problem) => phrases[problem.code](problem)).join('; ');
    super(
      `loadStateDict: ${list}; load a state saved from the same model or optimiser`,
    );
    this.name = 'StateError';
    this.problems = problems;
  }
}

/**
 * Writes the numbers of a state over the parameters of the same paths, all or none.
 * @throws StateError
 */
export function loadState(
  parameters: readonly (readonly [path: string, parameter: Tensor])[],
  state: ReadonlyMap<string, Tensor>,
): void {
  const known = new Map(parameters);
  const problems = [
    ...parameters.flatMap(([path, parameter]) =>
      misfit(path, parameter, state.get(path)),
    ),
    ...[...state.keys()].filter((path) => !known.has(path)).map(unexpected),
  ];
  if (problems.length > 0) throw new StateError(problems);

  for (const [path, given] of state) known.get(path)?.data.set(given.data);
}

function misfit(
  path: string,
  parameter: Tensor,
  given: Tensor | undefined,
): readonly StateProblem[] {
  if (given === undefined) return [{ code: 'missing', path }];
  if (isSameShape(given.shape, parameter.shape)) return [];
  const [expected, got] = [formatShape(parameter.shape), formatShape(given.shape)];
  return [{ code: 'misshapen', path, expected, got }];
}

function unexpected(path: string): StateProblem {
  return { code: 'unexpected', path };
}
