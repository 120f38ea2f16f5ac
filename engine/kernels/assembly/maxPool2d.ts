import { Axis, geometry as g } from './geometry';
import { storeLanes } from './simd';
import { isInside, startOf } from './window';

/** The largest cell of each window and where it lies in its plane, [planes, OH, OW]. */
export function maxPool2d(x: usize, out: usize, indices: usize): void {
  const isPaired = pairsUp(g.rows) && pairsUp(g.columns);
  for (let plane = g.batch; plane > 0; plane--) {
    for (let row = 0; row < g.rows.out; row++) {
      if (isPaired) largestOfPairs(x, row, out, indices);
      else
        for (let column = 0; column < g.columns.out; column++)
          largestOf(x, row, column, out + (column << 2), indices + (column << 2));
      out += g.columns.out << 2;
      indices += g.columns.out << 2;
    }
    x += (g.rows.size * g.columns.size) << 2;
  }
}

/** Whether windows cover two cells each, side by side and without padding. */
function pairsUp(axis: Axis): bool {
  const isPair = axis.kernel === 2 && axis.stride === 2 && axis.dilation === 1;
  return isPair && axis.before === 0 && axis.padded <= axis.size;
}

/**
 * A row of windows of 2 × 2 cells, four at a time: they lie in eight neighbouring columns.
 * Nothing branches on which cell is larger, since that cannot be predicted.
 */
function largestOfPairs(x: usize, row: i32, out: usize, indices: usize): void {
  const width = g.columns.size;
  let top = x + ((2 * row * width) << 2);
  let places = i32x4.add(i32x4.splat(2 * row * width), i32x4(0, 2, 4, 6));
  for (let lanes = g.columns.out; lanes > 0; lanes -= 4) {
    const bottom = top + (width << 2);
    const a = v128.load(top);
    const b = v128.load(top, 16);
    const c = v128.load(bottom);
    const d = v128.load(bottom, 16);
    let largest = v128.shuffle<f32>(a, b, 0, 2, 4, 6);
    let found = places;

    let cells = v128.shuffle<f32>(a, b, 1, 3, 5, 7);
    let isTaken = isLarger(cells, largest);
    largest = v128.bitselect(cells, largest, isTaken);
    found = v128.bitselect(i32x4.add(places, i32x4.splat(1)), found, isTaken);

    cells = v128.shuffle<f32>(c, d, 0, 2, 4, 6);
    isTaken = isLarger(cells, largest);
    largest = v128.bitselect(cells, largest, isTaken);
    found = v128.bitselect(i32x4.add(places, i32x4.splat(width)), found, isTaken);

    cells = v128.shuffle<f32>(c, d, 1, 3, 5, 7);
    isTaken = isLarger(cells, largest);
    largest = v128.bitselect(cells, largest, isTaken);
    found = v128.bitselect(i32x4.add(places, i32x4.splat(width + 1)), found, isTaken);

    storeLanes(out, largest, lanes);
    storeLanes(indices, found, lanes);
    top += 32;
    places = i32x4.add(places, i32x4.splat(8));
    out += 16;
    indices += 16;
  }
}

/** Which cells take the place of the largest so far: NaN always does. */
function isLarger(cells: v128, largest: v128): v128 {
  return v128.or(f32x4.gt(cells, largest), f32x4.ne(cells, cells));
}

/** One window of any kind. */
function largestOf(x: usize, row: i32, column: i32, out: usize, indices: usize): void {
  const width = g.columns.size;
  const first = startOf(g.columns, column);
  const end = first + g.columns.extent;
  let h = startOf(g.rows, row);
  let largest: f32 = -Infinity;
  let found = -1;
  for (let i = g.rows.kernel; i > 0; i--) {
    if (isInside(h, g.rows.size))
      for (let w = first; w < end; w += g.columns.dilation) {
        if (!isInside(w, width)) continue;
        const place = h * width + w;
        const cell = load<f32>(x + (place << 2));
        if (found < 0 || cell > largest || isNaN<f32>(cell)) {
          largest = cell;
          found = place;
        }
      }
    h += g.rows.dilation;
  }
  store<f32>(out, largest);
  store<i32>(indices, found);
}

/** Adds each window's gradient to the cell that its index names. */
export function maxPool2dGradient(gradient: usize, indices: usize, dx: usize): void {
  const planeBytes = (g.rows.size * g.columns.size) << 2;
  memory.fill(dx, 0, g.batch * planeBytes);
  for (let plane = g.batch; plane > 0; plane--) {
    for (let window = g.rows.out * g.columns.out; window > 0; window--) {
      const index = load<i32>(indices);
      const cell = dx + (index << 2);
      if (index >= 0) store<f32>(cell, load<f32>(cell) + load<f32>(gradient));
      gradient += 4;
      indices += 4;
    }
    dx += planeBytes;
  }
}
