import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Language } from '../shared/language.ts';
import { readAnswer } from './answer.ts';
import { type Attempt, freshAttempt, parseAttempt, withField } from './attempt.ts';
import { attemptStorage } from './attemptStorage.ts';
import type { ExerciseKind } from './ExerciseKind.ts';
import type { ExerciseText } from './ExerciseText.ts';
import { judge, type Outcome } from './judge.ts';
import { makeProblem } from './makeProblem.ts';

/** What every exercise is given. */
export interface ExerciseProps<Given extends string = string> {
  readonly lang: Language;
  /** What its kind says in that language. */
  readonly words: ExerciseText<string, Given>;
  /** The id of the exercise it stands in. */
  readonly figure: string;
  /** "Exercise 2.1", as readers see it. */
  readonly label: string;
  /** Which problem comes first; a whole number of at least 0, 1 unless told. */
  readonly seed?: number;
}

/** One exercise as it stands, and what a reader can do. */
export interface Exercise<Problem, Mistake extends string> {
  readonly problem: Problem;
  readonly attempt: Attempt;
  /** What the last checked answer was; null before the first. */
  readonly judgement: Outcome<Mistake> | null;
  readonly type: (place: number, text: string) => void;
  readonly check: () => void;
  /** Shows the solution, or hides it again. */
  readonly show: () => void;
  readonly another: () => void;
}

/** The state of an exercise: kept in the browser, restored when the page is opened again. */
export function useExercise<Problem, Mistake extends string>(
  kind: ExerciseKind<Problem, Mistake>,
  { figure, seed = 1 }: Pick<ExerciseProps, 'figure' | 'seed'>,
): Exercise<Problem, Mistake> {
  const exercise = `${kind.name}/${figure}`;
  const [attempt, setAttempt] = useState(() => freshAttempt(kind.form, seed));
  const problem = useMemo(() => makeProblem(kind, attempt.seed), [attempt.seed]);

  useEffect(() => {
    const kept = parseAttempt(kind.form, attemptStorage.read(exercise) ?? '');
    if (kept !== null) setAttempt(kept);
  }, [exercise]);

  const keep = (next: Attempt) => {
    setAttempt(next);
    attemptStorage.write(exercise, JSON.stringify(next));
  };
  const outcomeOf = (fields: readonly string[]): Outcome<Mistake> => {
    const answer = readAnswer(kind.form, fields);
    return answer === null ? { verdict: 'unreadable' } : judge(kind, problem, answer);
  };
  const check = () => {
    const { verdict } = outcomeOf(attempt.fields);
    const isMiss = !['right', 'unreadable'].includes(verdict);
    const isSolved = attempt.isSolved || verdict === 'right';
    keep({ ...attempt, checked: attempt.fields, misses: attempt.misses + Number(isMiss), isShown: false, isSolved });
  };
  return {
    problem,
    attempt,
    judgement: useMemo(() => attempt.checked && outcomeOf(attempt.checked), [attempt.checked, problem]),
    type: (place, text) => keep(withField(attempt, place, text)),
    check,
    show: () => keep({ ...attempt, isShown: !attempt.isShown }),
    another: () => keep({ ...freshAttempt(kind.form, attempt.seed + 1), isSolved: attempt.isSolved }),
  };
}
