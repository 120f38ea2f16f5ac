import type { Language } from '../shared/language.ts';
import type { ExerciseKind } from './ExerciseKind.ts';
import type { ExerciseText } from './ExerciseText.ts';
import { sharedExerciseText } from './text.ts';
import type { Exercise } from './useExercise.ts';

/** What is said of an answer: in one or two words, and then in full. */
export interface FeedbackMessage {
  readonly tone: 'none' | 'right' | 'shown' | 'wrong' | 'unreadable';
  readonly lead: string;
  readonly rest: string;
}

/** The sentence that is shown and announced: right, the mistake by its name, or a hint that grows with the misses. */
export function feedbackMessage<Problem, Mistake extends string>(
  lang: Language,
  kind: ExerciseKind<Problem, Mistake>,
  words: ExerciseText,
  { problem, attempt, judgement }: Pick<Exercise<Problem, Mistake>, 'problem' | 'attempt' | 'judgement'>,
  solution: string,
): FeedbackMessage {
  const text = sharedExerciseText[lang];
  const reason = words.reasons?.[kind.topic?.(problem) ?? ''] ?? '';
  if (attempt.isShown) return { tone: 'shown', lead: `${text.solution} ${solution}`, rest: reason };
  if (judgement === null) return { tone: 'none', lead: '', rest: '' };
  if (judgement.verdict === 'unreadable') return { tone: 'unreadable', lead: '', rest: text.unreadable[kind.form] };
  if (judgement.verdict === 'right') return { tone: 'right', lead: text.right, rest: reason };
  const mistake = judgement.verdict === 'mistake' ? words.mistakes[judgement.mistake] : undefined;
  if (mistake !== undefined) return { tone: 'wrong', lead: mistake.name, rest: `${mistake.why} ${reason}` };
  const hint = words.hints[attempt.misses > 1 ? 1 : 0];
  return { tone: 'wrong', lead: text.notYet, rest: `${text.hint} ${hint}` };
}
