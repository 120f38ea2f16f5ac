import type { ModelProblemDetails } from './modelProblem.ts';
import { readingLimits } from './readingLimits.ts';

/** A line of a text. */
export interface TextLine {
  readonly text: string;
  /** Counted from 1. */
  readonly line: number;
}

/** A text cut into lines, whatever their ends, up to the length that is read. */
export interface TextLines {
  readonly lines: readonly TextLine[];
  readonly problems: readonly ModelProblemDetails[];
}

/** The lines of a text; one that is too long is cut, with a problem. */
export function textLines(text: string): TextLines {
  const { characters } = readingLimits;
  const texts = text.slice(0, characters).split(/\r\n?|\n/);
  const lines = texts.map((line, place) => ({ text: line, line: place + 1 }));
  if (text.length <= characters) return { lines, problems: [] };
  const found = { line: null, expected: characters, got: text.length };
  return { lines, problems: [{ code: 'text-too-long', ...found }] };
}
