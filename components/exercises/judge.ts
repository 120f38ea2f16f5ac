import { type Answer, isSameAnswer } from './answer.ts';
import type { ExerciseKind, Worked } from './ExerciseKind.ts';

/** What an answer is: right, the result of a mistake that is known, or something else. */
export type Judgement<Mistake extends string> =
  | { readonly verdict: 'right' }
  | { readonly verdict: 'mistake'; readonly mistake: Mistake }
  | { readonly verdict: 'other' };

/** A judgement, or that what stands in the fields is no answer at all. */
export type Outcome<Mistake extends string> = Judgement<Mistake> | { readonly verdict: 'unreadable' };

/** Recognises an answer by carrying out the right procedure and every wrong one. */
export function judge<Problem, Mistake extends string>(
  kind: ExerciseKind<Problem, Mistake>,
  problem: Problem,
  answer: Answer,
): Judgement<Mistake> {
  if (leadsTo(kind.right(problem), answer)) return { verdict: 'right' };
  const mistakes = Object.keys(kind.mistakes) as Mistake[];
  const mistake = mistakes.find((name) => leadsTo(kind.mistakes[name](problem), answer));
  return mistake === undefined ? { verdict: 'other' } : { verdict: 'mistake', mistake };
}

/** Whether a procedure leads to this answer. */
export function leadsTo({ answer: own, holds }: Worked, answer: Answer): boolean {
  return holds?.(answer) ?? isSameAnswer(own, answer);
}
