/**
 * What one kind of exercise says in one language: data only, so that a page carries the words of its own language
 * and no other. Symbols stand in braces, {w1}, and get their role's colour.
 */
export interface ExerciseText<Mistake extends string = string, Given extends string = string> {
  readonly question: string;
  /** What the problem's data are called. */
  readonly given: Readonly<Record<Given, string>>;
  /** The labels of the answer's fields, or of the group of options. */
  readonly fields: readonly string[];
  /** A nudge, then more; never the answer. */
  readonly hints: readonly [nudge: string, more: string];
  readonly mistakes: Readonly<Record<Mistake, MistakeText>>;
  /** What each step of the procedure does. */
  readonly steps: Readonly<Record<string, string>>;
  /** What the options of a choice are called, where that depends on the language. */
  readonly options?: Readonly<Record<string, string>>;
  /** Why the right answer is right, by topic, where no steps of arithmetic say it. */
  readonly reasons?: Readonly<Record<string, string>>;
}

/** A mistake: what was done, and what is to be done instead. */
export interface MistakeText {
  readonly name: string;
  readonly why: string;
}
