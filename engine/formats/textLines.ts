import { type ModelProblem, modelProblem } from './modelProblem.ts';
import { readingLimits } from './readingLimits.ts';

/** A text cut into lines, whatever their ends, up to the length that is read. */
export interface TextLines {
  readonly lines: readonly string[];
  readonly problems: readonly ModelProblem[];
}

/** The lines of a text; one that is too long is cut, with a problem. */
export function textLines(text: string): TextLines {
  const { characters } = readingLimits;
  const lines = text.slice(0, characters).split(/\r\n?|\n/);
  if (text.length <= characters) return { lines, problems: [] };
  const details = { line: null, expected: characters, got: text.length };
  return { lines, problems: [modelProblem({ code: 'text-too-long', ...details })] };
}
