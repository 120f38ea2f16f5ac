import { random } from '../../engine/index.ts';
import type { ExerciseKind, Worked } from './ExerciseKind.ts';
import { leadsTo } from './judge.ts';

const candidates = 60;

/**
 * The problem of a seed: of the candidates drawn from it, the first on which enough mistakes show,
 * or else the one on which most do.
 */
export function makeProblem<Problem, Mistake extends string>(kind: ExerciseKind<Problem, Mistake>, seed: number): Problem {
  const wanted = kind.enough ?? Object.keys(kind.mistakes).length;
  let best = { problem: kind.draw(random(seed), seed), shown: -1 };
  for (let candidate = 0; candidate < candidates && best.shown < wanted; candidate++) {
    const problem = kind.draw(random(seed * candidates + candidate), seed);
    const shown = countDistinct(kind, problem);
    if (shown > best.shown) best = { problem, shown };
  }
  return best.problem;
}

/** How many mistakes lead to an answer that neither the right procedure nor an earlier mistake leads to. */
function countDistinct<Problem, Mistake extends string>(kind: ExerciseKind<Problem, Mistake>, problem: Problem): number {
  const seen: Worked[] = [kind.right(problem)];
  for (const name of Object.keys(kind.mistakes) as Mistake[]) {
    const worked = kind.mistakes[name](problem);
    if (!seen.some((earlier) => leadsTo(earlier, worked.answer))) seen.push(worked);
  }
  return seen.length - 1;
}
