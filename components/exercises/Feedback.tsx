import type { Language } from '../shared/language.ts';
import { readAnswer } from './answer.ts';
import type { ExerciseKind, Worked } from './ExerciseKind.ts';
import type { ExerciseText } from './ExerciseText.ts';
import { feedbackMessage } from './feedbackMessage.ts';
import { Replay } from './Replay.tsx';
import type { Exercise } from './useExercise.ts';
import { Words } from './Words.tsx';

interface FeedbackProps<Problem, Mistake extends string> {
  readonly lang: Language;
  readonly kind: ExerciseKind<Problem, Mistake>;
  readonly words: ExerciseText;
  readonly exercise: Exercise<Problem, Mistake>;
  readonly right: Worked;
  /** The right answer in words. */
  readonly solution: string;
  readonly answerOf: (worked: Worked) => string;
}

/** What an answer was, said and announced; below it the reader's procedure beside the right one. */
export function Feedback<Problem, Mistake extends string>(props: FeedbackProps<Problem, Mistake>) {
  const { lang, kind, words, exercise, right, solution, answerOf } = props;
  const { problem, attempt, judgement } = exercise;
  const { tone, lead, rest } = feedbackMessage(lang, kind, words, exercise, solution);
  const answer = readAnswer(kind.form, attempt.checked ?? []);
  const isRecognised = judgement?.verdict === 'mistake' && !attempt.isShown && answer !== null;
  // Where many answers come of one mistake, the reader's own is the one to show.
  const yours = isRecognised ? { ...kind.mistakes[judgement.mistake](problem), answer } : undefined;
  const isOpen = tone === 'right' || tone === 'shown' || yours !== undefined;
  return (
    <div class="exercise-feedback" data-tone={tone}>
      <p role="status">
        <b>
          <Words of={lead} />
        </b>{' '}
        <Words of={rest} />
      </p>
      {isOpen && right.steps.length > 0 && (
        <Replay {...{ lang, right, yours }} steps={words.steps} answerOf={(worked) => (worked === right ? solution : answerOf(worked))} />
      )}
    </div>
  );
}
