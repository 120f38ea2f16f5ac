import { type BlockGeometry, type BlockSize, blockGeometry } from '../../shared/blockGeometry.ts';
import type { Sandbox } from './model.ts';

/** The solids of one tensor: how each is drawn, how many are, and of how many these are the first. */
export interface SolidRow {
  readonly geometry: BlockGeometry;
  readonly drawn: number;
  readonly count: number;
  /** From the corner of one solid to that of the next, in the drawing's own pixels. */
  readonly pitch: number;
  /** The transform that fits the row into a drawing of `drawing`. */
  readonly transform: string;
}

/** The size of a drawing, in pixels. */
export const drawing = { width: 260, height: 120 };

const mostDrawn = 4;

/** Input, filters and output as rows of solids, all cells to one scale; no output where nothing comes out. */
export function solidsOf({ x, weight, output }: Sandbox): Readonly<Record<'x' | 'weight' | 'output', SolidRow | null>> {
  const [batch = 1, channels = 1, height = 1, width = 1] = x;
  const within = { channels, height, width };
  const rowOf = (count: number, [depth = 1, high = 1, wide = 1]: readonly number[]): SolidRow =>
    solidRow({ channels: depth, height: high, width: wide }, within, count);
  return {
    x: rowOf(batch, x.slice(1)),
    weight: rowOf(weight[0] ?? 1, weight.slice(1)),
    output: output && rowOf(batch, output.slice(1)),
  };
}

function solidRow(size: BlockSize, within: BlockSize, count: number): SolidRow {
  const geometry = blockGeometry(size, { within });
  const corners = [...geometry.front, ...geometry.top, ...geometry.side];
  const [left, top] = [Math.min(...corners.map(({ x }) => x)), Math.min(...corners.map(({ y }) => y))];
  const [right, bottom] = [Math.max(...corners.map(({ x }) => x)), Math.max(...corners.map(({ y }) => y))];
  const drawn = Math.min(count, mostDrawn);
  const pitch = right - left + 8;
  const [wide, high] = [pitch * drawn - 8, bottom - top];
  const scale = Math.min(1.4, (drawing.width - 4) / wide, (drawing.height - 4) / high);
  const [x, y] = [(drawing.width - wide * scale) / 2 - left * scale, (drawing.height - high * scale) / 2 - top * scale];
  return { geometry, drawn, count, pitch, transform: `translate(${x},${y}) scale(${scale})` };
}
