import { type AnswerForm, fieldCount } from './answer.ts';

/** What a reader has done with one exercise. */
export interface Attempt {
  readonly seed: number;
  /** What stands in the answer's fields. */
  readonly fields: readonly string[];
  /** What stood there when it was last checked; null before. */
  readonly checked: readonly string[] | null;
  /** How many wrong answers were checked. */
  readonly misses: number;
  /** Whether the reader asked for the solution. */
  readonly isShown: boolean;
  /** Whether this problem or an earlier one has been answered rightly. */
  readonly isSolved: boolean;
}

const longestField = 24;

/** A problem that nobody has touched yet. */
export function freshAttempt(form: AnswerForm, seed: number): Attempt {
  return { seed, fields: Array<string>(fieldCount[form]).fill(''), checked: null, misses: 0, isShown: false, isSolved: false };
}

/** The attempt with one field changed. */
export function withField(attempt: Attempt, place: number, text: string): Attempt {
  return { ...attempt, fields: attempt.fields.map((field, i) => (i === place ? text.slice(0, longestField) : field)) };
}

/** Reads a stored attempt, which may be anything; null where it is none of this form. */
export function parseAttempt(form: AnswerForm, text: string): Attempt | null {
  const data = parseObject(text);
  const { seed, misses, isShown, isSolved } = data;
  const fields = parseFields(form, data.fields);
  if (!isCount(seed) || !isCount(misses) || fields === null) return null;
  return { seed, fields, checked: parseFields(form, data.checked), misses, isShown: isShown === true, isSolved: isSolved === true };
}

function parseObject(text: string): Readonly<Record<string, unknown>> {
  try {
    const data: unknown = JSON.parse(text);
    return typeof data === 'object' && data !== null ? { ...data } : {};
  } catch {
    return {};
  }
}

function parseFields(form: AnswerForm, data: unknown): readonly string[] | null {
  if (!Array.isArray(data) || data.length !== fieldCount[form]) return null;
  return data.every((field) => typeof field === 'string' && field.length <= longestField) ? data : null;
}

const isCount = (data: unknown): data is number => typeof data === 'number' && Number.isInteger(data) && data >= 0 && data < 1e6;
