import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer } from '../../components/exercises/answer.ts';
import type { ExerciseKind } from '../../components/exercises/ExerciseKind.ts';
import { judge } from '../../components/exercises/judge.ts';
import { makeProblem } from '../../components/exercises/makeProblem.ts';
import { root } from './site.ts';

/** Answers to one problem, worked out by carrying out its kind's own procedures. */
export interface KnownAnswers {
  readonly right: readonly string[];
  /** Whether there are steps to show beside the reader's own. */
  readonly hasSteps: boolean;
  /** What each mistake leads to, where it can be told apart. */
  readonly mistakes: ReadonlyMap<string, readonly string[]>;
  /** Something else; null where every answer is right or a known mistake. */
  readonly other: readonly string[] | null;
}

type AnyKind = ExerciseKind<unknown>;

const folder = join(root, 'components', 'exercises');

/** Every kind of exercise, by name. */
export const exerciseKinds: ReadonlyMap<string, AnyKind> = new Map(
  await Promise.all(
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(async ({ name }): Promise<[string, AnyKind]> => [name, (await import(join(folder, name, 'kind.ts'))).kind]),
  ),
);

/** The answers to the problem that a kind draws from a seed, as they are typed into its fields. */
export function answersTo(kind: AnyKind, seed: number): KnownAnswers {
  const problem = makeProblem(kind, seed);
  const right = kind.right(problem);
  const verdict = (answer: Answer) => judge(kind, problem, answer);
  const mistakes = Object.entries(kind.mistakes).flatMap(([name, work]): [string, readonly string[]][] => {
    const { answer } = work(problem);
    const result = verdict(answer);
    return result.verdict === 'mistake' && result.mistake === name ? [[name, fieldsOf(answer)]] : [];
  });
  const others = candidates(kind, problem).find((answer) => verdict(answer).verdict === 'other');
  return {
    right: fieldsOf(right.answer),
    hasSteps: right.steps.length > 0,
    mistakes: new Map(mistakes),
    other: others === undefined ? null : fieldsOf(others),
  };
}

function fieldsOf(answer: Answer): readonly string[] {
  if (typeof answer === 'object') return answer.map(String);
  return typeof answer === 'string' && /^[01]{4}$/.test(answer) ? [...answer] : [String(answer)];
}

function candidates(kind: AnyKind, problem: unknown): readonly Answer[] {
  if (kind.form === 'choice') return kind.options?.(problem) ?? [];
  if (kind.form === 'bits') return Array.from({ length: 16 }, (_, bits) => bits.toString(2).padStart(4, '0'));
  return kind.form === 'pair' || kind.form === 'place' ? [[97, 98]] : [98765];
}
