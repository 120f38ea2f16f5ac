import type { ComponentChildren } from 'preact';
import { AnswerFields } from './AnswerFields.tsx';
import { AnswerOptions } from './AnswerOptions.tsx';
import type { ExerciseKind } from './ExerciseKind.ts';
import type { Exercise } from './useExercise.ts';
import { Words } from './Words.tsx';

interface AnswerAreaProps<Problem, Mistake extends string> {
  readonly kind: ExerciseKind<Problem, Mistake>;
  readonly exercise: Exercise<Problem, Mistake>;
  /** The exercise's id, which its fields are named after. */
  readonly figure: string;
  /** The id of the question, which describes every field. */
  readonly question: string;
  readonly labels: readonly string[];
  readonly nameOf: (id: string) => string;
  readonly drawOption?: (id: string, problem: Problem) => ComponentChildren;
}

/** Where the reader answers, in the form that the kind asks for. */
export function AnswerArea<Problem, Mistake extends string>(props: AnswerAreaProps<Problem, Mistake>) {
  const { kind, exercise, figure, question, labels, nameOf, drawOption } = props;
  const { problem, attempt, judgement, check, type } = exercise;
  const { fields, checked } = attempt;
  const shared = { group: `${figure}.answer`, question, onEnter: check };
  if (kind.form === 'choice') {
    return (
      <AnswerOptions
        {...shared}
        label={labels[0] ?? ''}
        options={kind.options?.(problem) ?? []}
        chosen={fields[0] ?? ''}
        draw={(id) => drawOption?.(id, problem) ?? <Words of={nameOf(id)} />}
        isDrawn={drawOption !== undefined}
        onChoose={(id) => type(0, id)}
      />
    );
  }
  const isWrong = judgement !== null && judgement.verdict !== 'right' && fields.join() === checked?.join();
  return <AnswerFields {...shared} labels={labels} fields={fields} form={kind.form} isWrong={isWrong} onType={type} />;
}
