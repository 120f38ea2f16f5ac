import { snap } from '../../shared/params.ts';
import { exact, type Neuron, type Point, type Tie } from './model.ts';
import { params } from './params.ts';

/** The least input the plane shows. */
export const low = -0.6;
/** The largest input the plane shows. */
export const high = 1.6;

/** The side of the plane's viewBox, and the length of 1 in it. */
export const side = 300;
const unit = 120;
const left = 28;
const top = 8;

/** Where a value of x₁ lies in the viewBox. */
export const toX = (x1: number): number => left + (x1 - low) * unit;
/** Where a value of x₂ lies in the viewBox. */
export const toY = (x2: number): number => top + (high - x2) * unit;

/** The input at a place of the viewBox. */
export const toInput = (x: number, y: number): Point => [(x - left) / unit + low, high - (y - top) / unit];

const labelPlaces: readonly Point[] = [
  [1.36, 1.48],
  [-0.36, -0.48],
  [-0.36, 1.48],
  [1.36, -0.48],
];

/** What a neuron's line makes of the plane. */
export interface Cut {
  /** The corners of the part where the output is 1. */
  readonly region: readonly Point[];
  /** The ends of the line z = 0; null where it lies outside or, with w = 0, where there is none. */
  readonly line: readonly [Point, Point] | null;
}

const corners: readonly Point[] = [
  [low, low],
  [high, low],
  [high, high],
  [low, high],
];

/** Cuts the shown square along z = 0 (Sutherland–Hodgman). */
export function cut(neuron: Neuron, tie: Tie = 'on'): Cut {
  const isOn = (z: number) => (tie === 'on' ? z >= 0 : z > 0);
  const region: Point[] = [];
  const crossings: Point[] = [];
  corners.forEach((from, i) => {
    const to = corners[(i + 1) % corners.length] ?? from;
    const [zFrom, zTo] = [zAt(neuron, from), zAt(neuron, to)];
    if (isOn(zFrom)) region.push(from);
    if (isOn(zFrom) === isOn(zTo)) return;
    const crossing = between(from, to, zFrom / (zFrom - zTo));
    crossings.push(crossing);
    region.push(crossing);
  });
  const [start, end] = crossings;
  return { region, line: start === undefined || end === undefined ? null : [start, end] };
}

/** How far along the line its grip stays from the arrow of w, so that either can be taken. */
const apart = 0.34;

/** Where the line is taken: beside the arrow, as near to the middle of the gate's inputs as that allows; null with w = 0. */
export function gripOf(neuron: Neuron): Point | null {
  const length = Math.hypot(neuron.w1, neuron.w2);
  if (length === 0) return null;
  const [across1, across2] = [neuron.w1 / length, neuron.w2 / length];
  const across = -neuron.b / length;
  const middle = (across1 - across2) / 2;
  const along = Math.abs(middle) < apart ? (middle < 0 ? -apart : apart) : middle;
  return [clamp(across * across1 + along * across2), clamp(across * across2 - along * across1)];
}

/** The tip of the arrow that shows the direction of w from the origin; a longer w gives a longer arrow. */
export function arrowOf({ w1, w2 }: Neuron): Point | null {
  const length = Math.hypot(w1, w2);
  const shown = (0.22 + 0.11 * length) / length;
  return length === 0 ? null : [w1 * shown, w2 * shown];
}

/** The corner, a little inside, that lies deepest on the side of this output: a place for its label; null if there is no such side. */
export function labelPlace(neuron: Neuron, output: 0 | 1, tie: Tie): Point | null {
  const depth = ([x1, x2]: Point) => (output === 1 ? 1 : -1) * zAt(neuron, [x1, x2]);
  const best = labelPlaces.reduce((deepest, point) => (depth(point) > depth(deepest) + 1e-9 ? point : deepest));
  const isTieSide = (tie === 'on') === (output === 1);
  return depth(best) > 0 || (isTieSide && depth(best) === 0) ? best : null;
}

/** A weight vector by its direction, in degrees, and its length, on the sliders' steps. */
export function weightsAt(degrees: number, length: number): { readonly w1: number; readonly w2: number } {
  const [cosine, sine] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const fitting = Math.min(length, params.w1.max / Math.max(Math.abs(cosine), Math.abs(sine)));
  const onStep = (value: number) => snap(value, params.w1);
  return { w1: onStep(fitting * cosine), w2: onStep(fitting * sine) };
}

/** The direction of a vector in degrees, counted from the x₁ axis. */
export const degreesOf = (x1: number, x2: number): number => (Math.atan2(x2, x1) * 180) / Math.PI;

/** The bias that moves the line through `point`. */
export const biasThrough = ({ w1, w2 }: Neuron, [x1, x2]: Point): number => -(w1 * x1 + w2 * x2);

const zAt = ({ w1, w2, b }: Neuron, [x1, x2]: Point): number => exact(b + w1 * x1 + w2 * x2);
const between = (from: Point, to: Point, part: number): Point => [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part];
const clamp = (value: number): number => Math.min(high, Math.max(low, value));
