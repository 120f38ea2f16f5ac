import type { Shape } from '../shape.ts';
import { readPythonValue, splitAtSpaces } from './pythonValue.ts';
import type { TextLine } from './textLines.ts';

/** One module in a table of torchsummary or torchinfo. */
export interface TableRow {
  /** Its class: 'Conv2d'. */
  readonly className: string;
  /** Its number in the table: '1' in `Conv2d-1`, '2-1' in `Conv2d: 2-1`; '' if none. */
  readonly label: string;
  /** Its name in the module that holds it, where the table tells it; else null. */
  readonly name: string | null;
  /** Modules that hold it; 0 for the whole network. torchsummary says 1 for all. */
  readonly depth: number;
  /** −1 stands for the batch size; null where the table does not tell. */
  readonly outputShape: Shape | null;
  /** Its own parameters; null where the table has `--`, as for modules without any. */
  readonly parameters: number | null;
  /** Counted from 1. */
  readonly line: number;
}

/**
 * A row of a table; null if the line is none.
 * @param columns the names in the table's head, after that of the first column
 */
export function readTableRow(
  { text, line }: TextLine,
  columns: readonly string[],
): TableRow | null {
  const [tree] = /^[\s│├└─|+]*/.exec(text) ?? [''];
  const [head, className, place, name = null, index = ''] =
    rowHead.exec(text.slice(tree.length)) ?? [];
  if (head === undefined || className === undefined) return null;
  const label = place ?? index;
  const cells = splitAtSpaces(text.slice(tree.length + head.length));
  const cellOf = (column: string): string => cells[columns.indexOf(column)] ?? '--';
  const [shape, parameters] = [cellOf('Output Shape'), readCount(cellOf('Param #'))];
  if (parameters === undefined || cells.length === 0) return null;
  if (shape.startsWith('(')) return null; // Keras: its table has the same head.
  const depth = place === undefined ? depthOf(tree, index) : 1;
  const outputShape = readShape(shape);
  return { className, label, name, depth, outputShape, parameters, line };
}

/** `Conv2d-1`, `Conv2d: 1-1`, `Conv2d (conv1)` or `Conv2d (conv1): 1-1`. */
const rowHead = /^([A-Za-z_]\w*)(?:-(\d+)|(?: \(([^()]*)\))?(?:: (\d+-\d+))?)(?=\s|$)/;

/** A number of parameters; null for `--`, 0 for parameters that were counted before. */
function readCount(text: string): number | null | undefined {
  if (text === '--') return null;
  if (text === '(recursive)') return 0;
  const [, digits] = /^\(?(\d[\d,]{0,20})\)?$/.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const count = Number(digits.replaceAll(',', ''));
  return Number.isSafeInteger(count) ? count : undefined;
}

/** A shape such as [-1, 6, 28, 28]; null for anything else, such as several shapes. */
function readShape(text: string): Shape | null {
  const value = readPythonValue(text);
  if (!Array.isArray(value) || value.length === 0) return null;
  const sizes = value.filter((size) => Number.isSafeInteger(size) && size >= -1);
  return sizes.length === value.length ? sizes : null;
}

/** Modules that hold a row of torchinfo, from its number `2-1` or the tree before it. */
function depthOf(tree: string, index: string): number {
  return index === '' ? Math.ceil(tree.length / 5) : Number(index.split('-')[0]);
}
