const version = 1;

const keyOf = (exercise: string): string => `from-one-neuron/exercise/${version}/${exercise}`;

/** Keeps attempts in this browser where it allows that; nothing is ever sent. */
export const attemptStorage = {
  /** What was kept for an exercise, or null. */
  read(exercise: string): string | null {
    try {
      return localStorage.getItem(keyOf(exercise));
    } catch {
      return null;
    }
  },
  /** Keeps an attempt if the browser has room for it and allows it. */
  write(exercise: string, attempt: string): void {
    try {
      localStorage.setItem(keyOf(exercise), attempt);
    } catch {
      // Without storage the exercise works all the same; it only forgets.
    }
  },
};
