import type { Random } from '../../engine/index.ts';
import type { Answer, AnswerForm } from './answer.ts';
import type { Piece } from './line.ts';

/** One line of a procedure; its name is the key of its words and pairs it with the same step of another procedure. */
export interface Step {
  readonly name: string;
  readonly line: readonly Piece[];
}

/** A procedure carried out on one problem: its steps with their numbers, and where they lead. */
export interface Worked {
  readonly answer: Answer;
  readonly steps: readonly Step[];
  /** Where many answers come of the same procedure: whether this is one. Only `answer` is, unless told. */
  readonly holds?: (answer: Answer) => boolean;
}

/**
 * One kind of exercise: problems drawn from a seed, the right procedure, and the wrong ones that are recognised.
 * A mistake uses the right procedure's step names, in their order; what it leaves out is shown as left out.
 */
export interface ExerciseKind<Problem, Mistake extends string = string> {
  /** The folder's name, which stored answers are kept under. */
  readonly name: string;
  readonly form: AnswerForm;
  /** Draws one candidate; `makeProblem` chooses among many. */
  readonly draw: (random: Random, seed: number) => Problem;
  readonly right: (problem: Problem) => Worked;
  readonly mistakes: Readonly<Record<Mistake, (problem: Problem) => Worked>>;
  /** How many mistakes must show, each with an answer of its own, for a problem to do; all unless told. */
  readonly enough?: number;
  /** The ids of the options of a choice, in the order shown. */
  readonly options?: (problem: Problem) => readonly string[];
  /** What an option is called where that needs no language: a letter, a formula. */
  readonly optionName?: (id: string) => string;
  /** All right answers as one formula, where there are many: "−5 ≤ {b} < −3". */
  readonly solution?: (problem: Problem) => string;
  /** What {names} in the question stand for, other than symbols. */
  readonly inserts?: (problem: Problem) => Readonly<Record<string, string>>;
  /** Which of the reasons that the words hold is this problem's. */
  readonly topic?: (problem: Problem) => string;
}
