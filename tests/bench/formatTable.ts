import type { Outcome, Row } from './summary.ts';

/** A table as rows of text, its head first. */
export type Cells = readonly (readonly string[])[];

/** The contenders of a workload, one a row. */
export function rowCells(rows: readonly Row[]): Cells {
  const head = ['', 'ms', 'middle half of the rounds', 'GFLOP/s', 'time ÷ ours'];
  const body = rows.map(({ title, median, quartiles, speed, ratio }) => [
    title,
    milliseconds(median),
    quartiles.map(milliseconds).join(' – '),
    speed?.toFixed(1) ?? '',
    ratio?.toFixed(2) ?? '',
  ]);
  return [head, ...body];
}

/** Goals and what came of them. */
export function outcomeCells(outcomes: readonly Outcome[]): Cells {
  return [['goal', 'measured', ''], ...outcomes.map(({ goal, got, isMet }) => [goal, got, isMet ? '✔' : '✖'])];
}

/** A table for the terminal: columns side by side, numbers to the right. */
export function terminalTable(cells: Cells): string {
  const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]) =>
    row.map((text, column) => (column === 0 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0))).join('   ');
  return cells.map((row) => `  ${line(row)}`.trimEnd()).join('\n');
}

/** A table of Markdown, numbers to the right. */
export function markdownTable([head = [], ...body]: Cells): string {
  const line = (row: readonly string[]) => `| ${row.join(' | ')} |`;
  const rule = head.map((_, column) => (column === 0 ? '---' : '---:'));
  return [head, rule, ...body].map(line).join('\n');
}

/** Three digits of it, whatever its size. */
function milliseconds(value: number): string {
  const digits = Math.max(0, 2 - Math.floor(Math.log10(value)));
  return value.toFixed(Math.min(4, digits));
}
