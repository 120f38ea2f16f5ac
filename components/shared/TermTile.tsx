import type { Term } from '../../engine/index.ts';
import { formatNumber, formatOperand } from './format.ts';
import { memo } from './memo.ts';

interface TermTileProps {
  readonly term: Term;
  readonly digits: number;
  /** The magnitude shaded most. */
  readonly largest: number;
  /** Its number among all terms. */
  readonly place: number;
  readonly isLit: boolean;
  readonly onLight: ((term: number | null) => void) | undefined;
  /** What is said of an input that lies in the padding. */
  readonly padding: string;
}

/** One product: input × weight above, what it makes below. */
export const TermTile = memo(({ term, digits, largest, place, isLit, onLight, padding }: TermTileProps) => {
  const { input, weight, product } = term;
  const sign = product === 0 ? undefined : product < 0 ? '-' : '+';
  return (
    <li
      data-lit={isLit || undefined}
      data-padding={!input.inside || undefined}
      data-sign={sign}
      style={{ '--shade': `${Math.round((Math.abs(product) / largest) * 100)}%`, '--place': place }}
      onPointerEnter={() => onLight?.(place)}
    >
      <span>
        <span class="role-input">{formatNumber(input.value, digits)}</span>
        {!input.inside && <span class="visually-hidden"> ({padding})</span>}
        {' × '}
        <span class="role-weight">{formatOperand(weight.value, digits)}</span>
        <span class="visually-hidden"> =</span>
      </span>{' '}
      <b>{formatNumber(product, digits)}</b>
    </li>
  );
});
