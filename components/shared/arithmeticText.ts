import type { Explanation } from '../../engine/index.ts';
import { formatNumber, formatOperand } from './format.ts';
import type { Translated } from './language.ts';

/** What the arithmetic of one output cell is called. */
interface ArithmeticText {
  readonly products: string;
  readonly sum: string;
  readonly bias: string;
  readonly value: string;
  readonly padding: string;
  readonly channel: (channel: number) => string;
}

/** The words of the arithmetic in both languages. */
export const arithmeticText: Translated<ArithmeticText> = {
  en: {
    products: 'products',
    sum: 'sum of the products',
    bias: 'bias',
    value: 'output',
    padding: 'padding',
    channel: (channel) => `channel ${channel}`,
  },
  ko: { products: '곱', sum: '곱의 합', bias: '편향', value: '출력', padding: '패딩', channel: (channel) => `${channel}번 채널` },
};

/** One product written out: "3 × (−1)". */
const productText = (input: number, weight: number, digits = 2): string =>
  `${formatNumber(input, digits)} × ${formatOperand(weight, digits)}`;

/** The whole arithmetic in one line: "1 × 2 + 3 × (−1) + 1 = 0"; only the sums where it has more than `longest` terms. */
export function formulaText({ terms, sum, bias, value }: Explanation, digits = 2, longest = 9): string {
  const products = terms.map(({ input, weight }) => productText(input.value, weight.value, digits)).join(' + ');
  const left = terms.length > longest ? formatNumber(sum, digits) : products;
  return `${left} + ${formatOperand(bias, digits)} = ${formatNumber(value, digits)}`;
}
