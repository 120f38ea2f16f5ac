import type { Matrix } from '../params.ts';

/** Rows and columns of a drawing, those of a handwritten digit. */
export const drawingSide = 28;

/** Levels of ink above paper that a drawing tells apart. */
const levels = 15;
const longestRun = 26;
const firstRun = 'A'.charCodeAt(0);

/** A drawing without ink, [28, 28]. */
export const emptyDrawing: Matrix = Array.from({ length: drawingSide }, () => Array(drawingSide).fill(0));

/**
 * Writes a drawing for a link, row by row: a digit 1 … f is one cell with so many fifteenths of ink, a capital letter
 * A … Z that many empty cells, 1 … 26; empty cells at the end are left out.
 * @param ink [28, 28], each 0 (paper) … 1
 */
export function writeDrawing(ink: Matrix): string {
  const code = ink
    .flat()
    .map((cell) => Math.round(cell * levels).toString(16))
    .join('')
    .replace(/0+$/, '');
  return code.replace(/0{1,26}/g, (run) => String.fromCharCode(firstRun + run.length - 1));
}

/** Reads what `writeDrawing` wrote, [28, 28]; null where the text is no drawing. */
export function readDrawing(code: string): Matrix | null {
  if (code.length > drawingSide ** 2 || !/^[1-9a-fA-Z]*$/.test(code)) return null;
  const cells = [...code].flatMap((letter) => (letter >= 'A' && letter <= 'Z' ? emptyRun(letter) : Number.parseInt(letter, 16) / levels));
  if (cells.length > drawingSide ** 2) return null;
  return emptyDrawing.map((row, i) => row.map((paper, j) => cells[i * drawingSide + j] ?? paper));
}

const emptyRun = (letter: string): number[] => Array(Math.min(longestRun, letter.charCodeAt(0) - firstRun + 1)).fill(0);
