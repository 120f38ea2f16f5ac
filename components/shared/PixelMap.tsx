import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Announce } from './Announce.tsx';
import { formatNumber } from './format.ts';
import { type Cell, clampCell, moveCell } from './gridMoves.ts';
import type { Language } from './language.ts';
import { onLookChange } from './onLookChange.ts';
import { PixelTable } from './PixelTable.tsx';
import { type PixelScale, paintPixels } from './paintPixels.ts';
import type { Matrix } from './params.ts';
import { sharedText } from './text.ts';

interface PixelMapProps {
  readonly lang?: Language;
  readonly values: Matrix;
  /** What it shows, for a screen reader and the table's caption. */
  readonly name: string;
  /** The words on the switch that opens the table of its numbers. */
  readonly tableLabel: string;
  readonly scale: PixelScale;
  readonly digits?: number;
  /** The magnitude painted most; 1 for ink, the map's largest else. */
  readonly extent?: number;
  /** The cell that counts as the first one, where padding stands before it. */
  readonly origin?: Cell;
  /** What a screen reader adds to place and value of a cell. */
  readonly note?: (cell: Cell) => string;
  /** Whether a cell's number is not known yet. */
  readonly isBlank?: (cell: Cell) => boolean;
  readonly onPoint?: (cell: Cell | null) => void;
  readonly onPick?: (cell: Cell) => void;
  /** Overlays placed over the pixels, in per cent of the map. */
  readonly children?: ComponentChildren;
}

const first: Cell = { row: 0, column: 0 };
/** Where the inks come from; see `paintPixels`. */
const inks = { caretColor: 'var(--positive)', columnRuleColor: 'var(--negative)' };

/**
 * A larger matrix as pixels on a canvas. Arrow keys move a cursor over it and the pixel is spoken;
 * a table of its numbers can be opened.
 */
export function PixelMap(props: PixelMapProps) {
  const { lang = 'en', values, name, scale, digits = 2, origin = first, note, isBlank, onPoint, onPick } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  const [cursor, setCursor] = useState<Cell | null>(null);
  const [place, setPlace] = useState<Cell>(first);
  const size = { row: values.length, column: values[0]?.length ?? 0 };
  const extent = props.extent ?? (scale === 'ink' ? 1 : Math.max(1e-9, ...values.flat().map(Math.abs)));
  useLayoutEffect(() => {
    const paint = (isPaper: boolean) => canvas.current !== null && paintPixels(canvas.current, { values, scale, extent, isBlank }, isPaper);
    paint(false);
    return onLookChange(paint);
  }, [values, scale, extent, isBlank]);

  const cellAt = (event: MouseEvent): Cell | null => {
    const box = canvas.current?.getBoundingClientRect();
    if (box === undefined || box.width === 0) return null;
    const row = Math.floor(((event.clientY - box.top) / box.height) * size.row);
    const column = Math.floor(((event.clientX - box.left) / box.width) * size.column);
    return clampCell({ row, column }, size);
  };
  const move = (cell: Cell) => {
    setPlace(cell);
    setCursor(cell);
    onPoint?.(cell);
  };
  const press = (event: KeyboardEvent) => {
    const target = moveCell(event.key, clampCell(place, size), size);
    const isPick = event.key === 'Enter' || event.key === ' ';
    if (event.ctrlKey || event.metaKey || event.altKey || (target === null && !isPick)) return;
    event.preventDefault();
    if (target === null) onPick?.(clampCell(place, size));
    else move(target);
  };
  const pick = (event: MouseEvent) => {
    const cell = cellAt(event);
    if (cell === null) return;
    move(cell);
    onPick?.(cell);
  };
  const leave = () => {
    setCursor(null);
    onPoint?.(null);
  };
  const spoken = (cell: Cell) => {
    const value = isBlank?.(cell) ? '' : formatNumber(values[cell.row]?.[cell.column] ?? 0, digits);
    const words = [sharedText[lang].cell(cell.row - origin.row, cell.column - origin.column), value, note?.(cell) ?? ''];
    return words.filter((word) => word !== '').join(', ');
  };
  return (
    <div class="pixel-map">
      <div class="pixel-frame" style={{ '--columns': size.column, '--rows': size.row }}>
        <canvas
          ref={canvas}
          width={size.column}
          height={size.row}
          style={inks}
          tabIndex={onPoint === undefined ? undefined : 0}
          role={onPoint === undefined ? 'img' : 'application'}
          aria-label={
            onPoint === undefined
              ? name
              : `${name}. ${sharedText[lang].pixelKeys}${onPick === undefined ? '' : ` ${sharedText[lang].pixelPick}`}`
          }
          onPointerMove={(event) => onPoint?.(cellAt(event))}
          onPointerLeave={() => onPoint?.(cursor)}
          onFocus={() => move(clampCell(place, size))}
          onBlur={leave}
          onKeyDown={press}
          onClick={pick}
        />
        {props.children}
        {cursor !== null && <i class="pixel-cursor" style={placeOf(clampCell(cursor, size), size)} />}
      </div>
      <Announce message={cursor === null ? '' : spoken(clampCell(cursor, size))} delay={120} />
      <PixelTable {...{ values, name, digits, origin, isBlank }} label={props.tableLabel} />
    </div>
  );
}

const placeOf = ({ row, column }: Cell, size: Cell) => ({
  insetBlockStart: `${(row / size.row) * 100}%`,
  insetInlineStart: `${(column / size.column) * 100}%`,
  inlineSize: `${100 / size.column}%`,
  blockSize: `${100 / size.row}%`,
});
