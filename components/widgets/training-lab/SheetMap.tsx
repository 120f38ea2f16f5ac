import { useLayoutEffect, useRef } from 'preact/hooks';
import { memo } from '../../shared/memo.ts';
import { onLookChange } from '../../shared/onLookChange.ts';
import { type PixelScale, paintPixels } from '../../shared/paintPixels.ts';

interface SheetMapProps {
  /** [count · side · side] */
  readonly cells: Float32Array;
  readonly count: number;
  readonly side: number;
  /** Pictures in a row. */
  readonly columns: number;
  readonly scale: PixelScale;
  /** What a screen reader says. */
  readonly name: string;
}

const inks = { caretColor: 'var(--positive)', columnRuleColor: 'var(--negative)' };

/** Several small pictures on one canvas, a cell of paper between them. */
export const SheetMap = memo(function SheetMap({ cells, count, side, columns, scale, name }: SheetMapProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const rows = Math.ceil(count / columns);
  const [width, height] = [columns * (side + 1) - 1, rows * (side + 1) - 1];
  useLayoutEffect(() => {
    const values = Array.from({ length: height }, (_, y) => Array.from({ length: width }, (_, x) => cellAt(x, y)));
    const extent =
      scale === 'ink' ? 1 : cells.reduce((most, cell) => (Number.isFinite(cell) ? Math.max(most, Math.abs(cell)) : most), 1e-6);
    const paint = (isPaper: boolean) => canvas.current !== null && paintPixels(canvas.current, { values, scale, extent }, isPaper);
    paint(false);
    return onLookChange(paint);
  }, [cells, scale, columns]);

  /** The cell at a place of the canvas; paper between the pictures. */
  const cellAt = (x: number, y: number): number => {
    const [i, j] = [y % (side + 1), x % (side + 1)];
    const picture = Math.floor(y / (side + 1)) * columns + Math.floor(x / (side + 1));
    return i === side || j === side || picture >= count ? 0 : (cells[(picture * side + i) * side + j] ?? 0);
  };
  return <canvas ref={canvas} width={width} height={height} style={inks} role="img" aria-label={name} />;
});
