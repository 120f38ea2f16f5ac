import { multiplyTile } from './multiplyTile';
import { pack } from './pack';
import { panelRows, tile } from './tile';

/** Block sizes: a panel of b stays in the first cache, a block of a in the second. */
const INNER: i32 = 256;
const ROWS: i32 = 96;
const COLUMNS: i32 = 768;

/** Bytes of the packed columns of b. */
function columnsBytes(inner: i32, columns: i32): i32 {
  return (min(inner, INNER) * (min(columns, COLUMNS) + 8)) << 2;
}

/** Bytes that `gemm` needs at `scratch`. */
export function gemmScratch(rows: i32, inner: i32, columns: i32): i32 {
  const rowsBytes = ((min(rows, ROWS) + 6) * (min(inner, INNER) + 1)) << 2;
  return columnsBytes(inner, columns) + (INNER << 2) + rowsBytes;
}

/**
 * out[m, n] = bias[n] + Σ_k a[m, k] · b[k, n].
 *
 * Source: Goto & van de Geijn, "Anatomy of high-performance matrix multiplication"
 * (2008).
 * @param rowA bytes from one row of a to the next; likewise innerA, innerB and columnB
 * @param bias 0 when there is none
 * @param floor the smallest value stored
 */
export function gemm(
  a: usize,
  b: usize,
  out: usize,
  scratch: usize,
  rows: i32,
  inner: i32,
  columns: i32,
  rowA: i32,
  innerA: i32,
  innerB: i32,
  columnB: i32,
  bias: usize,
  floor: f32,
): void {
  if (bias !== 0) fillRows(bias, out, rows, columns << 2);
  const offsets = scratch + columnsBytes(inner, columns);
  const packedA = offsets + (INNER << 2);
  for (let k = 0; k < INNER; k++) store<i32>(offsets + (k << 2), k << 5);
  tile.rowBytes = columns << 2;

  let k = 0;
  do {
    const kSize = min(inner - k, INNER);
    const isLast = k + kSize === inner;
    tile.inner = kSize;
    tile.adds = i32(bias !== 0 || k > 0);
    tile.floor = isLast ? floor : -Infinity;
    for (let n = 0; n < columns; n += COLUMNS) {
      const nSize = min(columns - n, COLUMNS);
      packColumns(b + k * innerB + n * columnB, scratch, kSize, nSize, innerB, columnB);
      for (let m = 0; m < rows; m += ROWS) {
        const mSize = min(rows - m, ROWS);
        packRows(a + m * rowA + k * innerA, packedA, mSize, kSize, rowA, innerA);
        tile.offsets = offsets;
        multiplyBlock(packedA, scratch, out + ((m * columns + n) << 2), mSize, nSize);
      }
    }
    k += kSize;
  } while (k < inner);
}

/** Starts every row of out with the bias. */
function fillRows(bias: usize, out: usize, rows: i32, rowBytes: i32): void {
  for (; rows > 0; rows--) {
    memory.copy(out, bias, rowBytes);
    out += rowBytes;
  }
}

/** The columns of b in panels of 8. */
function packColumns(
  b: usize,
  target: usize,
  inner: i32,
  columns: i32,
  innerB: i32,
  columnB: i32,
): void {
  for (let n = 0; n < columns; n += 8) {
    pack(b + n * columnB, target, min(columns - n, 8), 8, inner, columnB, innerB);
    target += inner << 5;
  }
}

/** The rows of a in panels, whose sums start at 0. */
function packRows(
  a: usize,
  target: usize,
  rows: i32,
  inner: i32,
  rowA: i32,
  innerA: i32,
): void {
  for (let m = 0; m < rows; ) {
    const width = panelRows(m, rows);
    memory.fill(target, 0, width << 2);
    target += width << 2;
    pack(a + m * rowA, target, min(rows - m, width), width, inner, rowA, innerA);
    target += (width * inner) << 2;
    m += width;
  }
}

function multiplyBlock(
  packedA: usize,
  packedB: usize,
  out: usize,
  rows: i32,
  columns: i32,
): void {
  for (let n = 0; n < columns; n += 8) {
    tile.b0 = packedB;
    tile.b1 = packedB + 16;
    tile.lanes0 = columns - n;
    tile.lanes1 = columns - n - 4;
    tile.panel = packedA;
    for (let m = 0; m < rows; m += tile.width) {
      tile.width = panelRows(m, rows);
      tile.rows = rows - m;
      tile.out0 = out + m * tile.rowBytes + (n << 2);
      tile.out1 = tile.out0 + 16;
      multiplyTile();
      tile.panel += (tile.width * (tile.inner + 1)) << 2;
    }
    packedB += tile.inner << 5;
  }
}
