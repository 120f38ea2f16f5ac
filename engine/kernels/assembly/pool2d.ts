import { Axis, geometry as g } from './geometry';

/** The first kernel cell of a window that lies in the input, not in the padding. */
function firstTap(axis: Axis, start: i32): i32 {
  return start >= 0 ? 0 : (axis.dilation - 1 - start) / axis.dilation;
}

/** The end of a window's kernel cells that lie in the input. */
function endTap(axis: Axis, start: i32): i32 {
  return min(axis.kernel, (axis.size - start + axis.dilation - 1) / axis.dilation);
}

/** The largest cell of each window and where it lies in its plane, [planes, OH, OW]. */
export function maxPool2d(x: usize, out: usize, indices: usize): void {
  const rows = g.rows;
  const columns = g.columns;
  for (let plane = g.batch; plane > 0; plane--) {
    for (let row = 0; row < rows.out; row++) {
      const h = row * rows.stride - rows.before;
      const first = h + firstTap(rows, h) * rows.dilation;
      const end = h + endTap(rows, h) * rows.dilation;
      for (let column = 0; column < columns.out; column++) {
        const w = column * columns.stride - columns.before;
        const index = largestOf(x, first, end, w);
        store<i32>(indices, index);
        store<f32>(out, index < 0 ? -Infinity : load<f32>(x + (index << 2)));
        indices += 4;
        out += 4;
      }
    }
    x += (rows.size * columns.size) << 2;
  }
}

/** Where the largest cell in rows `first` to `end` of the window at column w lies. */
function largestOf(x: usize, first: i32, end: i32, w: i32): i32 {
  const columns = g.columns;
  const start = w + firstTap(columns, w) * columns.dilation;
  const stop = w + endTap(columns, w) * columns.dilation;
  let largest: f32 = -Infinity;
  let found = first < end && start < stop ? first * columns.size + start : -1;
  for (let h = first; h < end; h += g.rows.dilation) {
    const line = h * columns.size;
    for (let column = start; column < stop; column += columns.dilation) {
      const cell = load<f32>(x + ((line + column) << 2));
      if (cell > largest || isNaN(cell)) {
        largest = cell;
        found = line + column;
      }
    }
  }
  return found;
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

/** The sum of each window over its divisor, [OH, OW]. */
export function avgPool2d(x: usize, divisors: usize, out: usize): void {
  const rows = g.rows;
  const columns = g.columns;
  for (let plane = g.batch; plane > 0; plane--) {
    let divisor = divisors;
    for (let row = 0; row < rows.out; row++)
      for (let column = 0; column < columns.out; column++) {
        store<f32>(out, windowSum(x, row, column) / load<f32>(divisor));
        divisor += 4;
        out += 4;
      }
    x += (rows.size * columns.size) << 2;
  }
}

function windowSum(x: usize, row: i32, column: i32): f32 {
  const h = row * g.rows.stride - g.rows.before;
  const w = column * g.columns.stride - g.columns.before;
  const first = firstTap(g.columns, w);
  const end = endTap(g.columns, w);
  let sum: f32 = 0;
  for (let i = firstTap(g.rows, h); i < endTap(g.rows, h); i++) {
    const line = (h + i * g.rows.dilation) * g.columns.size + w;
    for (let j = first; j < end; j++)
      sum += load<f32>(x + ((line + j * g.columns.dilation) << 2));
  }
  return sum;
}

/** Adds gradient / divisor to every cell of each window. */
export function avgPool2dGradient(gradient: usize, divisors: usize, dx: usize): void {
  const rows = g.rows;
  const columns = g.columns;
  const planeBytes = (rows.size * columns.size) << 2;
  memory.fill(dx, 0, g.batch * planeBytes);
  for (let plane = g.batch; plane > 0; plane--) {
    let divisor = divisors;
    for (let row = 0; row < rows.out; row++)
      for (let column = 0; column < columns.out; column++) {
        addToWindow(dx, row, column, load<f32>(gradient) / load<f32>(divisor));
        divisor += 4;
        gradient += 4;
      }
    dx += planeBytes;
  }
}

function addToWindow(dx: usize, row: i32, column: i32, share: f32): void {
  const h = row * g.rows.stride - g.rows.before;
  const w = column * g.columns.stride - g.columns.before;
  const first = firstTap(g.columns, w);
  const end = endTap(g.columns, w);
  for (let i = firstTap(g.rows, h); i < endTap(g.rows, h); i++) {
    const line = (h + i * g.rows.dilation) * g.columns.size + w;
    for (let j = first; j < end; j++) {
      const cell = dx + ((line + j * g.columns.dilation) << 2);
      store<f32>(cell, load<f32>(cell) + share);
    }
  }
}
