import { formatNumber, formatOperand } from '../../shared/format.ts';
import type { Cell } from '../../shared/gridMoves.ts';
import { cellOf, explainCell } from './model.ts';
import type { PoolingText } from './text.ts';
import type { Figure } from './useScene.ts';

/** Where the gradient of the output cell shown goes, in words. */
export function saidOfBack(words: PoolingText, { explanation }: Figure, gradient: number): string {
  if (explanation === null) return '';
  if (explanation.op === 'maxPool2d') {
    const [row = 0, column = 0] = explanation.largest.index.slice(-2);
    const ties = explanation.cells.filter(({ inside, value }) => inside && value === explanation.value).length;
    return words.toLargest(formatNumber(gradient), row, column, ties);
  }
  const share = `${formatNumber(gradient)} / ${explanation.divisor} = ${formatNumber(gradient / explanation.divisor)}`;
  return words.toAll(
    explanation.cells.filter(({ inside }) => inside).length,
    share,
    explanation.cells.some(({ inside }) => !inside),
  );
}

/** What becomes of an input cell: its windows, and the gradient that has come to it. */
export function saidOfInput(
  words: PoolingText,
  { pooling, channel, readers, back, stepping, arriving }: Figure,
  from: Cell,
  isBack: boolean,
): string {
  const given = pooling.windows[from.row]?.[from.column];
  if (given === undefined) return words.inThePadding(pooling.isMax);
  const chosen = readers.filter((place) => isChosen(explainCell(pooling, channel, place), from));
  const said = words.read(readers.length, pooling.isMax ? chosen.length : null);
  if (!isBack) return said;
  const shares = chosen
    .filter((place) => place <= stepping.step)
    .map((place) => {
      const { row, column } = cellOf(place, pooling.size.column);
      const explanation = explainCell(pooling, channel, place);
      const value = arriving[row]?.[column] ?? 0;
      return explanation?.op === 'avgPool2d' ? `${formatNumber(value)} / ${explanation.divisor}` : formatOperand(value);
    });
  const total = formatNumber(back[from.row]?.[from.column] ?? 0);
  return `${said} ${words.gradientSum(shares.length < 2 ? total : `${shares.join(' + ')} = ${total}`)}`;
}

/** Whether the output cell passes gradient to this input cell. */
function isChosen(explanation: Figure['explanation'], { row, column }: Cell): boolean {
  if (explanation?.op !== 'maxPool2d') return true;
  return explanation.largest.index.at(-2) === row && explanation.largest.index.at(-1) === column;
}
