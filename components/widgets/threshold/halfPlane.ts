import type { Weights } from './model.ts';

/** A point of the plane: petal length, petal width. */
export type Point = readonly [x1: number, x2: number];

/** The part of a rectangle where the neuron fires, and the piece of its edge where z = 0. */
export interface HalfPlane {
  readonly region: readonly Point[];
  /** Two points, or none where the boundary does not cross the rectangle. */
  readonly boundary: readonly Point[];
}

/** Cuts a rectangle along w₁x₁ + w₂x₂ + b = 0. Source: Sutherland & Hodgman, "Reentrant polygon clipping" (1974). */
export function halfPlane({ w1, w2 }: Weights, bias: number, [left, right]: Point, [low, high]: Point): HalfPlane {
  const corners: Point[] = [
    [left, low],
    [right, low],
    [right, high],
    [left, high],
  ];
  const z = ([x1, x2]: Point) => w1 * x1 + w2 * x2 + bias;
  const region: Point[] = [];
  const boundary: Point[] = [];
  corners.forEach((corner, i) => {
    const next = corners[(i + 1) % corners.length] ?? corner;
    const [here, there] = [z(corner), z(next)];
    if (here >= 0) region.push(corner);
    if (here >= 0 === there >= 0) return;
    const share = here / (here - there);
    const crossing: Point = [corner[0] + share * (next[0] - corner[0]), corner[1] + share * (next[1] - corner[1])];
    region.push(crossing);
    boundary.push(crossing);
  });
  return { region, boundary };
}
