import type { SharedExerciseText } from './text.ts';
import type { Exercise } from './useExercise.ts';

/** How many wrong answers it takes before the solution is offered. */
const missesBeforeSolution = 2;

interface ExerciseToolsProps {
  readonly text: SharedExerciseText;
  /** "Exercise 2.1". */
  readonly label: string;
  readonly exercise: Pick<Exercise<unknown, string>, 'attempt' | 'judgement' | 'check' | 'another' | 'show'>;
}

/** Check, another one, and after two misses the solution; and the number by which a teacher can name the problem. */
export function ExerciseTools({ text, label, exercise }: ExerciseToolsProps) {
  const { attempt, judgement, check, another, show } = exercise;
  const isOffered = attempt.misses >= missesBeforeSolution && judgement?.verdict !== 'right';
  return (
    <div class="exercise-tools" role="group" aria-label={text.tools(label)}>
      <button type="button" class="button exercise-check" onClick={check}>
        {text.check}
      </button>
      <button type="button" class="button" onClick={another}>
        {text.another}
      </button>
      {isOffered && (
        <button type="button" class="button" aria-expanded={attempt.isShown} onClick={show}>
          {text.show}
        </button>
      )}
      <span class="exercise-number" aria-live="polite">
        {text.number(attempt.seed)}
      </span>
    </div>
  );
}
