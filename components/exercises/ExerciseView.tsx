import type { ComponentChildren } from 'preact';
import { fill } from '../shared/format.ts';
import { AnswerArea } from './AnswerArea.tsx';
import { formatAnswer } from './answer.ts';
import type { ExerciseKind, Worked } from './ExerciseKind.ts';
import { ExerciseTools } from './ExerciseTools.tsx';
import { Feedback } from './Feedback.tsx';
import { Replay } from './Replay.tsx';
import { sharedExerciseText } from './text.ts';
import { type ExerciseProps, useExercise } from './useExercise.ts';
import { Words } from './Words.tsx';

interface ExerciseViewProps<Problem, Mistake extends string, Given extends string> {
  readonly kind: ExerciseKind<Problem, Mistake>;
  readonly props: ExerciseProps<Given>;
  /** The data of the problem, drawn. */
  readonly given: (problem: Problem, names: Readonly<Record<Given, string>>) => ComponentChildren;
  /** An option of a choice, drawn; its words unless told. */
  readonly drawOption?: (id: string, problem: Problem) => ComponentChildren;
}

/** An exercise: problem, answer, and what becomes of it. Predict → check → diagnose → replay. */
export function ExerciseView<Problem, Mistake extends string, Given extends string>(view: ExerciseViewProps<Problem, Mistake, Given>) {
  const { kind, props, given, drawOption } = view;
  const { lang, label, figure, words } = props;
  const exercise = useExercise(kind, props);
  const { problem, judgement } = exercise;
  const text = sharedExerciseText[lang];
  const right = kind.right(problem);
  const nameOf = (id: string) => kind.optionName?.(id) ?? words.options?.[id] ?? id;
  const answerOf = ({ answer }: Worked) => (kind.form === 'choice' ? nameOf(String(answer)) : formatAnswer(kind.form, answer));
  const solution = kind.solution?.(problem) ?? answerOf(right);
  const question = `${figure}.question`;
  return (
    <div class="exercise-body" lang={lang} data-kind={kind.name} data-verdict={judgement?.verdict === 'right' ? 'right' : undefined}>
      <p class="exercise-question" id={question}>
        <Words of={fill(words.question, kind.inserts?.(problem) ?? {})} />
      </p>
      <div class="exercise-given">{given(problem, words.given)}</div>
      <AnswerArea {...{ kind, exercise, figure, question, nameOf, drawOption }} labels={words.fields} />
      <ExerciseTools text={text} label={label} exercise={exercise} />
      <Feedback {...{ lang, kind, words, exercise, right, solution, answerOf }} />
      <p class="exercise-printed">
        {text.solution} <Words of={solution} />
      </p>
      <details class="exercise-key">
        <summary>{text.show}</summary>
        <Replay lang={lang} right={right} steps={words.steps} answerOf={() => solution} />
      </details>
    </div>
  );
}
