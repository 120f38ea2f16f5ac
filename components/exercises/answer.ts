import { formatNumber } from '../shared/format.ts';
import { parseNumber } from '../shared/paramText.ts';

/** What a reader answers: a number, a pair such as height × width or a place such as (row, column), the id of an option, or a row of bits: "0001". */
export type Answer = number | string | readonly [number, number];

/** How an answer is asked for. */
export type AnswerForm = 'number' | 'pair' | 'place' | 'choice' | 'bits';

/** How many fields each form has. */
export const fieldCount: Readonly<Record<AnswerForm, number>> = { number: 1, pair: 2, place: 2, choice: 1, bits: 4 };

/** Reads what stands in the fields; null where it is no answer of this form. */
export function readAnswer(form: AnswerForm, fields: readonly string[]): Answer | null {
  const [first = '', second = ''] = fields;
  if (form === 'choice') return first === '' ? null : first;
  if (form === 'bits') return fields.every((field) => /^\s*[01]\s*$/.test(field)) ? fields.map((field) => field.trim()).join('') : null;
  const number = readNumber(first);
  if (form === 'number' || number === null) return number;
  const other = readNumber(second);
  return other === null ? null : [number, other];
}

/** Whether two answers are the same; numbers may differ by rounding noise. */
export function isSameAnswer(a: Answer, b: Answer): boolean {
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) < 1e-6;
  if (typeof a === 'object' && typeof b === 'object') return isSameAnswer(a[0], b[0]) && isSameAnswer(a[1], b[1]);
  return a === b;
}

/** An answer as readers see it; the id of an option stays as it is. */
export function formatAnswer(form: AnswerForm, answer: Answer): string {
  if (typeof answer === 'number') return formatNumber(answer, 4);
  if (typeof answer === 'object') {
    const sides = answer.map((side) => formatNumber(side, 4));
    return form === 'place' ? `(${sides.join(', ')})` : sides.join(' × ');
  }
  return form === 'bits' ? [...answer].join(' ') : answer;
}

/** Any kind of dash that a keyboard may give for a minus sign is one. */
const readNumber = (text: string): number | null => parseNumber(text.replace(/[‐-―]/g, '-').replace(/\s/g, ''));
