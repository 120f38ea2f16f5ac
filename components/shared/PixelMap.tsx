import { useLayoutEffect, useRef } from 'preact/hooks';
import { formatNumber } from './format.ts';
import type { Cell } from './useGridKeys.ts';
import type { Matrix } from './params.ts';

interface PixelMapProps {
  readonly values: Matrix;
  /** What it shows, for a screen reader and the table's caption. */
  readonly name: string;
  /** The words on the switch that opens the table of its numbers. */
  readonly tableLabel: string;
  /** 'signed' shades on both sides of 0, 'ink' from paper to ink for 0 … 1. */
  readonly scale: 'signed' | 'ink';
  readonly digits?: number;
  readonly onPoint?: (cell: Cell | null) => void;
  readonly onPick?: (cell: Cell) => void;
}

/** A larger matrix as pixels on a canvas, with a table of its numbers for whoever cannot see it. */
export function PixelMap({ values, name, tableLabel, scale, digits = 2, onPoint, onPick }: PixelMapProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const height = values.length;
  const width = values[0]?.length ?? 0;
  useLayoutEffect(() => {
    if (canvas.current !== null) paint(canvas.current, values, scale);
  }, [values, scale]);
  const cellAt = (event: PointerEvent | MouseEvent): Cell | null => {
    const box = canvas.current?.getBoundingClientRect();
    if (box === undefined || box.width === 0) return null;
    const row = Math.floor(((event.clientY - box.top) / box.height) * height);
    const column = Math.floor(((event.clientX - box.left) / box.width) * width);
    return row >= 0 && row < height && column >= 0 && column < width ? { row, column } : null;
  };
  const pick = (event: MouseEvent) => {
    const cell = cellAt(event);
    if (cell !== null) onPick?.(cell);
  };
  return (
    <div class="pixel-map">
      <canvas
        ref={canvas}
        width={width}
        height={height}
        role="img"
        aria-label={name}
        onPointerMove={(event) => onPoint?.(cellAt(event))}
        onPointerLeave={() => onPoint?.(null)}
        onClick={pick}
      />
      <details>
        <summary>{tableLabel}</summary>
        <div class="pixel-table" tabIndex={0} role="region" aria-label={name}>
          <table>
            <caption class="visually-hidden">{name}</caption>
            <tbody>
              {values.map((row, i) => (
                <tr key={i}>{row.map((value, j) => <td key={j}>{formatNumber(value, digits)}</td>)}</tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </div>
  );
}

/** Colours come from the page's tokens, so that both themes hold. */
function paint(canvas: HTMLCanvasElement, values: Matrix, scale: 'signed' | 'ink'): void {
  const context = canvas.getContext('2d');
  if (context === null) return;
  const look = getComputedStyle(canvas);
  const extent = scale === 'ink' ? 1 : Math.max(1e-9, ...values.flat().map(Math.abs));
  context.clearRect(0, 0, canvas.width, canvas.height);
  values.forEach((row, i) =>
    row.forEach((value, j) => {
      context.globalAlpha = Math.min(1, Math.abs(value) / extent);
      context.fillStyle = scale === 'ink' ? look.color : value < 0 ? look.outlineColor : look.borderTopColor;
      context.fillRect(j, i, 1, 1);
    }),
  );
}
