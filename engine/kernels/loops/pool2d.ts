import type { Pool2dGeometry } from '../kernels.ts';
import { eachWindow } from './eachWindow.ts';

/** The largest cell of each window, and where it lies in its plane. */
export function maxPool2d(
  x: Float32Array,
  out: Float32Array,
  indices: Int32Array,
  geometry: Pool2dGeometry,
): void {
  const width = geometry.columns.size;
  eachWindow(geometry, ({ output, plane, rows, columns }) => {
    let largest = -Infinity;
    let found = rows.length * columns.length > 0 ? rows[0] * width + columns[0] : -1;
    for (const row of rows)
      for (const column of columns) {
        const cell = x[plane + row * width + column];
        if (cell > largest || Number.isNaN(cell)) {
          largest = cell;
          found = row * width + column;
        }
      }
    out[output] = largest;
    indices[output] = found;
  });
}

/** Adds each window's gradient to the cell that its index names. */
export function maxPool2dGradient(
  gradient: Float32Array,
  indices: Int32Array,
  dx: Float32Array,
  geometry: Pool2dGeometry,
): void {
  dx.fill(0);
  eachWindow(geometry, ({ output, plane }) => {
    if (indices[output] >= 0) dx[plane + indices[output]] += gradient[output];
  });
}

/** The sum of each window over its divisor. */
export function avgPool2d(
  x: Float32Array,
  divisors: Float32Array,
  out: Float32Array,
  geometry: Pool2dGeometry,
): void {
  const width = geometry.columns.size;
  eachWindow(geometry, ({ output, place, plane, rows, columns }) => {
    let sum = 0;
    for (const row of rows)
      for (const column of columns) sum += x[plane + row * width + column];
    out[output] = sum / divisors[place];
  });
}

/** Adds gradient / divisor to every cell of each window. */
export function avgPool2dGradient(
  gradient: Float32Array,
  divisors: Float32Array,
  dx: Float32Array,
  geometry: Pool2dGeometry,
): void {
  const width = geometry.columns.size;
  dx.fill(0);
  eachWindow(geometry, ({ output, place, plane, rows, columns }) => {
    const share = gradient[output] / divisors[place];
    for (const row of rows)
      for (const column of columns) dx[plane + row * width + column] += share;
  });
}
