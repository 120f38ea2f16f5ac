/** Where a contour crosses the sides of a cell: 0 above, 1 right, 2 below, 3 left. */
type Side = 0 | 1 | 2 | 3;

/**
 * The pieces of contour in a cell, what is higher on their left, by the corners that are higher: 1 top left,
 * 2 top right, 4 bottom right, 8 bottom left. Source: marching squares, Lorensen & Cline (1987) in two dimensions.
 */
const pieces: Readonly<Record<number, readonly (readonly [from: Side, to: Side])[]>> = {
  1: [[3, 0]],
  2: [[0, 1]],
  3: [[3, 1]],
  4: [[1, 2]],
  5: [
    [3, 0],
    [1, 2],
  ],
  6: [[0, 2]],
  7: [[3, 2]],
  8: [[2, 3]],
  9: [[2, 0]],
  10: [
    [0, 1],
    [2, 3],
  ],
  11: [[2, 1]],
  12: [[1, 3]],
  13: [[1, 0]],
  14: [[0, 3]],
};

type Point = readonly [column: number, row: number];

/**
 * The closed curves round all places of a grid at least as high as `level`, as rings of [column, row]; beyond its
 * border the grid counts as lower, so a curve that reaches the border goes on along it.
 */
export function contour(heights: readonly (readonly number[])[], level: number): readonly (readonly Point[])[] {
  const [rows, columns] = [heights.length, heights[0]?.length ?? 0];
  const heightAt = (row: number, column: number) => heights[row]?.[column] ?? Number.NEGATIVE_INFINITY;
  const next = new Map<string, { readonly to: string; readonly at: Point }>();
  for (let row = -1; row < rows; row++)
    for (let column = -1; column < columns; column++) {
      const corners = cornersOf(row, column);
      const isHigh = corners.map(([j, i]) => heightAt(i, j) >= level);
      const mask = isHigh.reduce((sum, high, bit) => sum + (high ? 2 ** bit : 0), 0);
      for (const [from, to] of pieces[mask] ?? []) {
        const [a, b] = sideOf(corners, from);
        next.set(nameOf(a, b), {
          to: nameOf(...sideOf(corners, to)),
          at: between(a, b, heightAt(a[1], a[0]), heightAt(b[1], b[0]), level),
        });
      }
    }
  return ringsOf(next);
}

/** The corners of a cell, clockwise from the top left. */
const cornersOf = (row: number, column: number): readonly Point[] => [
  [column, row],
  [column + 1, row],
  [column + 1, row + 1],
  [column, row + 1],
];

const sideOf = (corners: readonly Point[], side: Side): readonly [Point, Point] => {
  const [a = [0, 0], b = [0, 0]] = [corners[side], corners[(side + 1) % 4]];
  return [a, b];
};

/** One name for a side, whichever cell it is seen from. */
const nameOf = (a: Point, b: Point): string =>
  [a, b]
    .map(([column, row]) => `${row} ${column}`)
    .sort()
    .join();

/** Where the level lies between two corners; at the inner one where the other lies beyond the border. */
function between(a: Point, b: Point, low: number, high: number, level: number): Point {
  if (!Number.isFinite(low)) return b;
  if (!Number.isFinite(high)) return a;
  const part = (level - low) / (high - low);
  return [a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part];
}

function ringsOf(next: Map<string, { readonly to: string; readonly at: Point }>): readonly (readonly Point[])[] {
  const rings: Point[][] = [];
  for (const [first] of next) {
    const ring: Point[] = [];
    for (let name = first, step = next.get(name); step !== undefined; name = step.to, step = next.get(name)) {
      ring.push(step.at);
      next.delete(name);
    }
    rings.push(ring);
  }
  return rings;
}
