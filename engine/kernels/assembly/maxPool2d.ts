import { geometry as g } from './geometry';
import { storeLanes } from './simd';
import { isInside, startOf } from './window';

/**
 * The largest cell of each window and where it lies in its plane, [planes, OH, OW]. Four
 * windows at a time, without branching on which cell is larger: that cannot be predicted.
 */
export function maxPool2d(x: usize, out: usize, indices: usize): void {
  for (let plane = g.batch; plane > 0; plane--) {
    for (let row = 0; row < g.rows.out; row++) {
      for (let column = 0; column < g.columns.out; column += 4)
        largestOfQuad(x, row, column, out + (column << 2), indices + (column << 2));
      out += g.columns.out << 2;
      indices += g.columns.out << 2;
    }
    x += (g.rows.size * g.columns.size) << 2;
  }
}

function largestOfQuad(
  x: usize,
  row: i32,
  column: i32,
  out: usize,
  indices: usize,
): void {
  const width = g.columns.size;
  const stride = g.columns.stride;
  const steps = i32x4.mul(i32x4(0, 1, 2, 3), i32x4.splat(stride));
  const lanes = g.columns.out - column;
  let h = startOf(g.rows, row);
  let largest = f32x4.splat(-Infinity);
  let found = i32x4.splat(-1);
  for (let i = g.rows.kernel; i > 0; i--) {
    const line = h * width;
    let w = startOf(g.columns, column);
    const end = isInside(h, g.rows.size) ? w + g.columns.extent : w;
    for (; w < end; w += g.columns.dilation) {
      const cells = gather(x + (line << 2), w, stride, width);
      const places = i32x4.add(i32x4.splat(w), steps);
      const isFirst = i32x4.lt_s(found, i32x4.splat(0));
      const isLarger = v128.or(f32x4.gt(cells, largest), f32x4.ne(cells, cells));
      const isTaken = v128.and(
        v128.or(isLarger, isFirst),
        i32x4.lt_u(places, i32x4.splat(width)),
      );
      largest = v128.bitselect(cells, largest, isTaken);
      found = v128.bitselect(i32x4.add(places, i32x4.splat(line)), found, isTaken);
    }
    h += g.rows.dilation;
  }
  storeLanes(out, largest, lanes);
  storeLanes(indices, found, lanes);
}

/** Four cells of a row, `stride` apart; anything where they lie outside. */
function gather(line: usize, w: i32, stride: i32, width: i32): v128 {
  let cells = f32x4.splat(0);
  if (isInside(w, width)) cells = v128.load32_lane(line + (w << 2), cells, 0);
  w += stride;
  if (isInside(w, width)) cells = v128.load32_lane(line + (w << 2), cells, 1);
  w += stride;
  if (isInside(w, width)) cells = v128.load32_lane(line + (w << 2), cells, 2);
  w += stride;
  if (isInside(w, width)) cells = v128.load32_lane(line + (w << 2), cells, 3);
  return cells;
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
