import { flowers } from './iris.ts';

/**
 * The fewest errors that any weights leave while b = 0. Exact: the answers change only where the
 * direction of w is perpendicular to some flower, so those directions, the ones halfway between
 * neighbours, and w = 0 are all there is to try. Computed in whole millimetres.
 */
export function fewestThroughOrigin(): number {
  const points = flowers.map(({ x1, x2, isSetosa }) => ({ x: Math.round(x1 * 10), y: Math.round(x2 * 10), isSetosa }));
  const turns = points
    .flatMap(({ x, y }) => [
      [-y, x],
      [y, -x],
    ])
    .sort(([ax = 0, ay = 0], [bx = 0, by = 0]) => Math.atan2(ay, ax) - Math.atan2(by, bx));
  const between = turns.map(([x = 0, y = 0], i) => {
    const [nextX = 0, nextY = 0] = turns[(i + 1) % turns.length] ?? [];
    return [x * Math.hypot(nextX, nextY) + nextX * Math.hypot(x, y), y * Math.hypot(nextX, nextY) + nextY * Math.hypot(x, y)];
  });
  const errors = ([w1 = 0, w2 = 0]: readonly number[]) => points.filter(({ x, y, isSetosa }) => w1 * x + w2 * y >= 0 === isSetosa).length;
  return Math.min(...[[0, 0], ...turns, ...between].map(errors));
}
