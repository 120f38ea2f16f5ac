import type { ModelProblemDetails } from './modelProblem.ts';
import type { TextLine } from './textLines.ts';

/** What stands below a table; null where it is not told. Sizes are in MB. */
export type TableTotals = Readonly<Record<TotalName, number | null>>;

/** A line below a table: `Total params: 61,706`. */
export interface TotalLine extends TextLine {
  readonly name: TotalName;
  readonly value: number;
}

type TotalName = (typeof totalNames)[keyof typeof totalNames];

const totalNames = {
  'Total params': 'parameters',
  'Trainable params': 'trainable',
  'Non-trainable params': 'nonTrainable',
  'Input size (MB)': 'inputSize',
  'Forward/backward pass size (MB)': 'passSize',
  'Params size (MB)': 'parametersSize',
  'Estimated Total Size (MB)': 'totalSize',
} as const;

/** The total that a line tells; null if it tells none. */
export function readTotal({ text, line }: TextLine): TotalLine | null {
  const [, label = '', digits = ''] =
    /^\s*([A-Z][^:]{0,40}): *(\d[\d,]{0,20}(?:\.\d{1,9})?)\s*$/.exec(text) ?? [];
  if (!Object.hasOwn(totalNames, label)) return null;
  const name = totalNames[label as keyof typeof totalNames];
  return { text, line, name, value: Number(digits.replaceAll(',', '')) };
}

/** The totals that these lines tell; of two lines for one total the first counts. */
export function totalsOf(lines: readonly TotalLine[]): TableTotals {
  const told = (name: TotalName) => lines.find((line) => line.name === name)?.value;
  const names = Object.values(totalNames);
  const entries = names.map((name) => [name, told(name) ?? null] as const);
  return Object.fromEntries(entries) as Record<TotalName, number | null>;
}

/**
 * Where the totals contradict the rows, or each other.
 * @param counted the parameters of all rows together
 */
export function checkTotals(
  lines: readonly TotalLine[],
  counted: number,
): readonly ModelProblemDetails[] {
  const { parameters, trainable, nonTrainable } = totalsOf(lines);
  const at = lines.find(({ name }) => name === 'parameters');
  if (parameters === null || at === undefined) return [];
  const told = { line: at.line, quoted: at.text.trim() };
  const problems: ModelProblemDetails[] = [];
  if (parameters !== counted) {
    const numbers = { expected: counted, got: parameters };
    problems.push({ code: 'total-differs', ...told, ...numbers });
  }
  if (trainable !== null && nonTrainable !== null) {
    const numbers = { expected: parameters, got: trainable + nonTrainable };
    if (numbers.got !== parameters)
      problems.push({ code: 'parts-differ', ...told, ...numbers });
  }
  return problems;
}
