import type { Shape } from '../shape.ts';
import { type DeducedOptions, deduceOptions } from './deduceOptions.ts';
import {
  type ModelProblem,
  type ModelProblemCode,
  type ModelProblemDetails,
  modelProblems,
} from './modelProblem.ts';
import { readingLimits } from './readingLimits.ts';
import { tableParts } from './tableParts.ts';
import { readTableRow, type TableRow } from './tableRow.ts';
import { checkTotals, type TableTotals, totalsOf } from './tableTotals.ts';
import { type TextLine, textLines } from './textLines.ts';

/** What a table of torchsummary or torchinfo says about a network. */
export interface SummaryTable {
  readonly rows: readonly DeducedRow[];
  readonly totals: TableTotals;
  readonly problems: readonly ModelProblem[];
}

/** A row with the options that follow from it. */
export interface DeducedRow extends TableRow {
  readonly options: DeducedOptions;
}

/**
 * The rows and totals of a table that torchsummary or torchinfo printed. What a table
 * does not tell, such as the size of a kernel, stays open. Never throws.
 *
 *             Conv2d-1            [-1, 6, 28, 28]             156
 *     ├─Conv2d: 1-1                            [1, 6, 28, 28]            156
 *
 * Source: torchsummary 1.5.1, `summary`; torchinfo 1.8.0, `summary`.
 */
export function readSummaryTable(text: string): SummaryTable {
  const { lines, problems } = textLines(text);
  const { columns, body, totals, next } = tableParts(lines);
  const { modules } = readingLimits;
  const found = body.slice(0, modules).map((at) => readTableRow(at, columns));
  const rows = found.filter((row) => row !== null);
  const counted = rows.reduce((sum, { parameters }) => sum + (parameters ?? 0), 0);
  const unread = body.filter((_, place) => found[place] === null);
  return {
    rows: withOptions(rows),
    totals: totalsOf(totals),
    problems: modelProblems([
      ...problems,
      ...unread.map((at) => problemAt(at, 'unread-line')),
      ...body
        .slice(modules, modules + 1)
        .map((at) => ({ ...problemAt(at, 'too-many-modules'), expected: modules })),
      ...checkTotals(totals, counted),
      ...(next === null ? [] : [problemAt(next, 'second-model')]),
      ...(rows.length > 0 ? [] : [{ code: 'no-rows', line: null } as const]),
    ]),
  };
}

/** The rows with what follows from each; one that holds the next is no layer itself. */
function withOptions(rows: readonly TableRow[]): readonly DeducedRow[] {
  let before: Shape | null = null;
  return rows.map((row, place) => {
    const options = deduceOptions(row, before);
    const isHolder = place + 1 < rows.length && rows[place + 1].depth > row.depth;
    if (!isHolder) before = row.outputShape;
    return { ...row, options };
  });
}

function problemAt(
  { text, line }: TextLine,
  code: ModelProblemCode,
): ModelProblemDetails {
  return { code, line, quoted: text.trim() };
}
