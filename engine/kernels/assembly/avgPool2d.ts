import { geometry as g } from './geometry';
import { isInside, startOf } from './window';

/** The sum of each window over its divisor, [OH, OW]. */
export function avgPool2d(x: usize, divisors: usize, out: usize): void {
  for (let plane = g.batch; plane > 0; plane--) {
    let divisor = divisors;
    for (let row = 0; row < g.rows.out; row++)
      for (let column = 0; column < g.columns.out; column++) {
        const sum = sumOf(x, startOf(g.rows, row), startOf(g.columns, column));
        store<f32>(out, sum / load<f32>(divisor));
        divisor += 4;
        out += 4;
      }
    x += (g.rows.size * g.columns.size) << 2;
  }
}

function sumOf(x: usize, h: i32, w: i32): f32 {
  const dilation = g.columns.dilation;
  const end = w + g.columns.extent;
  let sum: f32 = 0;
  for (let i = g.rows.kernel; i > 0; i--) {
    if (isInside(h, g.rows.size))
      for (let column = w; column < end; column += dilation)
        if (isInside(column, g.columns.size))
          sum += load<f32>(x + ((h * g.columns.size + column) << 2));
    h += g.rows.dilation;
  }
  return sum;
}

/** Adds gradient / divisor to every cell of each window. */
export function avgPool2dGradient(gradient: usize, divisors: usize, dx: usize): void {
  const planeBytes = (g.rows.size * g.columns.size) << 2;
  memory.fill(dx, 0, g.batch * planeBytes);
  for (let plane = g.batch; plane > 0; plane--) {
    let divisor = divisors;
    for (let row = 0; row < g.rows.out; row++)
      for (let column = 0; column < g.columns.out; column++) {
        const share = load<f32>(gradient) / load<f32>(divisor);
        addToWindow(dx, startOf(g.rows, row), startOf(g.columns, column), share);
        divisor += 4;
        gradient += 4;
      }
    dx += planeBytes;
  }
}

function addToWindow(dx: usize, h: i32, w: i32, share: f32): void {
  const dilation = g.columns.dilation;
  const end = w + g.columns.extent;
  for (let i = g.rows.kernel; i > 0; i--) {
    if (isInside(h, g.rows.size))
      for (let column = w; column < end; column += dilation)
        if (isInside(column, g.columns.size)) {
          const cell = dx + ((h * g.columns.size + column) << 2);
          store<f32>(cell, load<f32>(cell) + share);
        }
    h += g.rows.dilation;
  }
}
