import type { Matrix } from '../params.ts';

/** A place on a drawing, in cells from its top left corner; fractions lie within a cell. */
export interface DrawingPoint {
  readonly x: number;
  readonly y: number;
}

/** Cells from the middle of the stroke at which its ink ends; within `full` it covers entirely. */
const reach = { full: 0.6, end: 1.7 };

/** `ink` with a straight stroke of a soft pen from one point to another. @param ink [28, 28], each 0 … 1 */
export function inkStroke(ink: Matrix, from: DrawingPoint, to: DrawingPoint): Matrix {
  return ink.map((row, i) => row.map((cell, j) => Math.max(cell, coverAt(distance({ x: j + 0.5, y: i + 0.5 }, from, to)))));
}

const coverAt = (away: number): number => Math.min(1, Math.max(0, (reach.end - away) / (reach.end - reach.full)));

/** From a point to the nearest of a stretch. */
function distance(point: DrawingPoint, from: DrawingPoint, to: DrawingPoint): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx ** 2 + dy ** 2;
  const along = length === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / length;
  const at = Math.min(1, Math.max(0, along));
  return Math.hypot(point.x - from.x - at * dx, point.y - from.y - at * dy);
}
