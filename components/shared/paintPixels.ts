import type { Matrix } from './params.ts';

/** 'signed' shades on both sides of 0, 'ink' from paper to ink for 0 … 1. */
export type PixelScale = 'signed' | 'ink';

interface Painting {
  readonly values: Matrix;
  readonly scale: PixelScale;
  /** The magnitude painted most. */
  readonly extent: number;
  readonly isBlank?: (cell: { readonly row: number; readonly column: number }) => boolean;
}

/**
 * Paints one pixel a number. A canvas cannot use custom properties, so it reads its inks from three
 * computed colours of its own element: color, caret-color (above 0) and column-rule-color (below 0).
 */
export function paintPixels(canvas: HTMLCanvasElement, { values, scale, extent, isBlank }: Painting, isPaper = false): void {
  const context = canvas.getContext('2d');
  if (context === null) return;
  canvas.style.colorScheme = isPaper ? 'light' : '';
  const { color, caretColor, columnRuleColor } = getComputedStyle(canvas);
  context.clearRect(0, 0, canvas.width, canvas.height);
  values.forEach((row, i) => {
    row.forEach((value, j) => {
      if (value === 0 || isBlank?.({ row: i, column: j })) return;
      context.globalAlpha = Math.min(1, Math.abs(value) / extent);
      context.fillStyle = scale === 'ink' ? color : value < 0 ? columnRuleColor : caretColor;
      context.fillRect(j, i, 1, 1);
    });
  });
}
