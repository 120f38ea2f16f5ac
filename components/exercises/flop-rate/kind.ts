import type { ExerciseKind, Worked } from '../ExerciseKind.ts';
import { line } from '../line.ts';

/** A piece of work that was timed. */
export interface Timed {
  /** In millions. */
  readonly multiplyAdds: number;
  readonly milliseconds: number;
}

/** What a procedure counts a multiply-add as, and how many milliseconds it takes a second to have. */
interface Taken {
  readonly operations?: number;
  readonly inSecond?: number;
}

function work({ multiplyAdds, milliseconds }: Timed, { operations = 2, inSecond = 1000 }: Taken = {}): Worked {
  const counted = multiplyAdds * operations;
  const seconds = milliseconds / inSecond;
  const rate = counted / seconds / 1000;
  return {
    answer: rate,
    steps: [
      { name: 'operations', line: line`${multiplyAdds} × ${operations} = ${counted}` },
      { name: 'seconds', line: line`${milliseconds} / ${inSecond} = ${seconds}` },
      { name: 'million', line: line`${counted} / ${seconds} = ${counted / seconds}` },
      { name: 'rate', line: line`${counted / seconds} / 1000 = ${rate}` },
    ],
  };
}

/** How many GFLOP/s is that? */
export const kind: ExerciseKind<Timed, 'forgotTwo' | 'halved' | 'millisecondsAsSeconds'> = {
  name: 'flop-rate',
  form: 'number',
  draw: ({ integer, pick }) => {
    const milliseconds = pick([2, 4, 5, 8, 10]);
    return { multiplyAdds: milliseconds * integer(1, 16) * 2, milliseconds };
  },
  right: (problem) => work(problem),
  mistakes: {
    forgotTwo: (problem) => work(problem, { operations: 1 }),
    halved: (problem) => work(problem, { operations: 0.5 }),
    millisecondsAsSeconds: (problem) => work(problem, { inSecond: 1 }),
  },
};
