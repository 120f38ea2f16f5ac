import { readTotal, type TotalLine } from './tableTotals.ts';
import type { TextLine } from './textLines.ts';

/** The lines of a table, by what they hold. */
export interface TableParts {
  /** The names of the columns, from the second on. */
  readonly columns: readonly string[];
  /** The lines between head and totals, without drawn lines. */
  readonly body: readonly TextLine[];
  readonly totals: readonly TotalLine[];
  /** The head of a table after this one; null if there is none. */
  readonly next: TextLine | null;
}

/** The parts of the first table in these lines; empty if there is none. */
export function tableParts(lines: readonly TextLine[]): TableParts {
  const [head, next = null] = lines.filter(isTableHead);
  if (head === undefined) return { columns: [], body: [], totals: [], next };
  const table = lines.slice(head.line, next === null ? undefined : next.line - 1);
  const totals = table.map(readTotal).filter((total) => total !== null);
  const end = totals.length === 0 ? Infinity : totals[0].line;
  const body = table.filter((at) => at.line < end && !isDrawn(at));
  return { columns: columnsOf(head), body, totals, next };
}

/** Whether a line is the head of a table: `Layer (type)   Output Shape   Param #`. */
export function isTableHead({ text }: TextLine): boolean {
  return text.includes('Layer (type') && text.includes('Param #');
}

/** An empty line or one that is drawn: `----------`. */
function isDrawn({ text }: TextLine): boolean {
  return /^[\s=_-]*$/.test(text);
}

function columnsOf({ text }: TextLine): readonly string[] {
  return columnNames
    .filter((name) => text.includes(name))
    .toSorted((a, b) => text.indexOf(a) - text.indexOf(b));
}

/** Every column that torchinfo can print. */
const columnNames = [
  'Input Shape',
  'Output Shape',
  'Param #',
  'Param %',
  'Kernel Shape',
  'Mult-Adds',
  'Trainable',
];
