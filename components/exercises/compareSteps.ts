import type { Worked } from './ExerciseKind.ts';
import type { Piece } from './line.ts';

/** One step of the right procedure beside the same step of another. */
export interface StepPair {
  readonly name: string;
  readonly right: readonly Piece[];
  /** Null where the other procedure leaves the step out. */
  readonly other: readonly Piece[] | null;
  /** Whether both wrote the same. */
  readonly isSame: boolean;
  /** Whether this is the first step at which the two differ. */
  readonly isParting: boolean;
}

/** The steps of the right procedure, each beside what the other procedure did instead. */
export function compareSteps(right: Worked, other: Worked): readonly StepPair[] {
  const lineOf = (name: string): readonly Piece[] | null => other.steps.find((step) => step.name === name)?.line ?? null;
  const parting = right.steps.findIndex(({ name, line }) => !isSameLine(line, lineOf(name)));
  return right.steps.map(({ name, line }, place) => {
    const otherLine = lineOf(name);
    return { name, right: line, other: otherLine, isSame: isSameLine(line, otherLine), isParting: place === parting };
  });
}

const isSameLine = (a: readonly Piece[], b: readonly Piece[] | null): boolean => JSON.stringify(a) === JSON.stringify(b);
