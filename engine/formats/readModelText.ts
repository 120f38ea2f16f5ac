import type { ModelProblem } from './modelProblem.ts';
import { type PrintedModel, readPrintedModel } from './readPrintedModel.ts';
import { readSummaryTable, type SummaryTable } from './readSummaryTable.ts';
import { isTableHead } from './tableParts.ts';
import { textLines } from './textLines.ts';

/** What a text about a network is, and what it says. */
export type ModelText =
  | ({ readonly format: 'printed' } & PrintedModel)
  | ({ readonly format: 'table' } & SummaryTable)
  | { readonly format: 'neither'; readonly problems: readonly ModelProblem[] };

/**
 * Reads a text whatever it is: what `print(model)` wrote, a table of torchsummary or
 * torchinfo, or neither. Never throws.
 */
export function readModelText(text: string): ModelText {
  const isTable = textLines(text).lines.some(isTableHead);
  if (isTable) return { format: 'table', ...readSummaryTable(text) };
  const { model, problems } = readPrintedModel(text);
  if (model === null) return { format: 'neither', problems };
  return { format: 'printed', model, problems };
}
