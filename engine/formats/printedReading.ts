import type { ModelProblemCode, ModelProblemDetails } from './modelProblem.ts';
import { type PrintedLine, readPrintedLine } from './printedLine.ts';
import { type TextLine, textLines } from './textLines.ts';

/** Where the reading of a printed network stands. Reading on changes it. */
export interface PrintedReading {
  readonly texts: readonly TextLine[];
  readonly lines: readonly PrintedLine[];
  /** The next line, counted from 0. */
  place: number;
  /** Brackets of that line that have closed a module already. */
  closed: number;
  /** Modules whose closing bracket was never found. */
  unclosed: number;
  /** Modules read so far, repeats written out. */
  modules: number;
  /** Limits of `readingLimits` that were met, each of which is told once. */
  readonly limitsMet: Set<'depth' | 'modules'>;
  readonly problems: ModelProblemDetails[];
}

/** A reading that stands at the first line of a text. */
export function printedReading(text: string): PrintedReading {
  const { lines: texts, problems } = textLines(text);
  return {
    texts,
    lines: texts.map(({ text: line }) => readPrintedLine(line)),
    place: 0,
    closed: 0,
    unclosed: 0,
    modules: 0,
    limitsMet: new Set(),
    problems: [...problems],
  };
}

/** Notes a problem with the line at `place`. */
export function report(
  reading: PrintedReading,
  place: number,
  code: ModelProblemCode,
  details: { readonly subject?: string; readonly expected?: number } = {},
): void {
  const { text, line } = reading.texts[place];
  const quoted = text.trim();
  reading.problems.push({ code, line, quoted, ...details });
}

/** Whether a bracket comes next that closes a module; steps over it. */
export function takeClosing(reading: PrintedReading): boolean {
  const line = reading.lines[reading.place];
  if (line.is !== 'closing') return false;
  reading.closed += 1;
  if (reading.closed < line.brackets) return true;
  reading.place += 1;
  reading.closed = 0;
  return true;
}

/** Steps over all that stands in a module whose first line was just read. */
export function skipBody(reading: PrintedReading): void {
  let open = 1;
  while (open > 0 && reading.place < reading.lines.length) {
    if (takeClosing(reading)) open -= 1;
    else if (reading.lines[reading.place++].is === 'opening') open += 1;
  }
}
