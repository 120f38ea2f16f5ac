import { geometry as g } from './geometry';

/** Bytes of the padded image, with room for a vector that starts in its last cell. */
export function imageBytes(): i32 {
  return g.groups * g.groupBytes + 64;
}

/** The same as a number that no image is too large for. */
export function imageSize(): f64 {
  return 4 * <f64>g.groups * <f64>g.channels * <f64>g.plane + 64;
}

/** Writes every channel of x into the padded image, whose rest stays as it is. */
export function padImage(x: usize, image: usize): void {
  const plane = g.plane << 2;
  for (let c = g.groups * g.channels; c > 0; c--) {
    padPlane(x, image);
    x += (g.rows.size * g.columns.size) << 2;
    image += plane;
  }
}

function padPlane(x: usize, plane: usize): void {
  const columns = g.columns;
  const isPlain = columns.spread === 1 && columns.stride === 1;
  const first = max(0, -columns.before);
  const count = min(columns.size, columns.padded - columns.before) - first;
  const rowBytes = g.pitch << 2;
  const padded = g.rows.padded;
  for (let h = 0; h < g.rows.size; h++) {
    const row = h * g.rows.spread + g.rows.before;
    const target = plane + row * rowBytes;
    if (row >= 0 && row < padded) {
      if (!isPlain) spreadCells(x, target);
      else copyCells(x + (first << 2), target + ((first + columns.before) << 2), count);
    }
    x += columns.size << 2;
  }
}

/** Copies a row of cells. */
export function copyCells(source: usize, target: usize, count: i32): void {
  for (; count >= 4; count -= 4) {
    v128.store(target, v128.load(source));
    source += 16;
    target += 16;
  }
  for (; count > 0; count--) {
    store<f32>(target, load<f32>(source));
    source += 4;
    target += 4;
  }
}

function spreadCells(source: usize, target: usize): void {
  const columns = g.columns;
  const padded = columns.padded;
  const stride = columns.stride;
  const phasePitch = g.phasePitch;
  for (let w = 0; w < columns.size; w++) {
    const column = w * columns.spread + columns.before;
    const cell = cellOfColumn(column, stride, phasePitch);
    if (column >= 0 && column < padded)
      store<f32>(target + (cell << 2), load<f32>(source));
    source += 4;
  }
}

/** Where a padded column lies in its row. */
function cellOfColumn(column: i32, stride: i32, phasePitch: i32): i32 {
  return (column % stride) * phasePitch + column / stride;
}

/** Writes where each cell of a window lies, seen from the window's start; in bytes. */
export function writeTapOffsets(offsets: usize): void {
  for (let c = 0; c < g.channels; c++)
    for (let i = 0; i < g.rows.kernel; i++)
      for (let j = 0; j < g.columns.kernel; j++) {
        const row = c * g.plane + i * g.rows.dilation * g.pitch;
        const column = j * g.columns.dilation;
        const cell = cellOfColumn(column, g.columns.stride, g.phasePitch);
        store<i32>(offsets, (row + cell) << 2);
        offsets += 4;
      }
}

/** Bytes of one quad in the table that `writeQuads` writes. */
export const QUAD_BYTES: i32 = 12;

/** Bytes of the table of quads, which is even in number. */
export function quadsBytes(): i32 {
  return (g.quads + 1) * QUAD_BYTES;
}

/**
 * Writes where each quad of windows starts in the padded image and in the output, both
 * in bytes, and how many of its windows there are. One without windows comes last.
 */
export function writeQuads(quads: usize): void {
  const columns = g.columns.out;
  for (let row = 0; row < g.rows.out; row++)
    for (let column = 0; column < columns; column += 4) {
      store<i32>(quads, (row * g.rows.stride * g.pitch + column) << 2);
      store<i32>(quads, (row * columns + column) << 2, 4);
      store<i32>(quads, columns - column, 8);
      quads += QUAD_BYTES;
    }
  memory.fill(quads, 0, QUAD_BYTES);
}
