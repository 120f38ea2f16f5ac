import type { Explanation, Term } from '../../engine/index.ts';
import type { Step } from './ExerciseKind.ts';
import { joined, line, of, type Piece } from './line.ts';

/** How a weighted sum is spelled out; the right way unless told. */
export interface Spelling {
  /** What becomes of an input and its weight. */
  readonly terms?: 'multiplied' | 'added' | 'weightOnly';
  readonly bias?: 'added' | 'subtracted' | 'forgotten';
}

type Meeting = (term: Term) => { readonly line: readonly Piece[]; readonly value: number };

const meetings: Readonly<Record<NonNullable<Spelling['terms']>, Meeting>> = {
  multiplied: ({ input, weight, product }) => ({ line: line`${of.weight(weight.value)} × ${of.input(input.value)}`, value: product }),
  added: ({ input, weight }) => ({
    line: line`(${of.weight(weight.value)} + ${of.input(input.value)})`,
    value: weight.value + input.value,
  }),
  weightOnly: ({ weight }) => ({ line: line`${of.weight(weight.value)}`, value: weight.value }),
};

/** The steps of a weighted sum: its terms, their sum, the bias. */
export function weightedSumSteps({ terms, bias }: Explanation, spelling: Spelling = {}): readonly Step[] {
  const met = terms.map(meetings[spelling.terms ?? 'multiplied']);
  const sum = met.reduce((total, { value }) => total + value, 0);
  const values = joined(
    met.map(({ value }) => line`${of.sum(value)}`),
    ' + ',
  );
  const steps = [
    {
      name: 'terms',
      line: joined(
        met.map((term) => term.line),
        ' + ',
      ),
    },
    { name: 'sum', line: line`${values} = ${of.sum(sum)}` },
  ];
  if (spelling.bias === 'forgotten') return steps;
  const biasLine =
    spelling.bias === 'subtracted'
      ? line`${of.sum(sum)} − ${of.bias(bias)} = ${of.sum(sum - bias)}`
      : line`${of.sum(sum)} + ${of.bias(bias)} = ${of.sum(sum + bias)}`;
  return [...steps, { name: 'bias', line: biasLine }];
}
