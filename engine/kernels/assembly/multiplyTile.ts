import { fma, storeSum } from './simd';
import { tile } from './tile';

/** Computes the tile. */
export function multiplyTile(): void {
  if (ASC_FEATURE_RELAXED_SIMD && tile.width === 6) multiply6();
  else multiply4();
}

function multiply6(): void {
  let panel = tile.panel;
  let p0 = v128.load32_splat(panel);
  let p1 = v128.load32_splat(panel, 4);
  let p2 = v128.load32_splat(panel, 8);
  let p3 = v128.load32_splat(panel, 12);
  let p4 = v128.load32_splat(panel, 16);
  let p5 = v128.load32_splat(panel, 20);
  let q0 = p0;
  let q1 = p1;
  let q2 = p2;
  let q3 = p3;
  let q4 = p4;
  let q5 = p5;
  const b0 = tile.b0;
  const b1 = tile.b1;
  let offsets = tile.offsets;
  const end = offsets + (tile.inner << 2);
  for (; offsets < end; offsets += 4) {
    panel += 24;
    const offset = <usize>load<u32>(offsets);
    const x = v128.load(b0 + offset);
    const y = v128.load(b1 + offset);
    let a = v128.load32_splat(panel);
    p0 = fma(a, x, p0);
    q0 = fma(a, y, q0);
    a = v128.load32_splat(panel, 4);
    p1 = fma(a, x, p1);
    q1 = fma(a, y, q1);
    a = v128.load32_splat(panel, 8);
    p2 = fma(a, x, p2);
    q2 = fma(a, y, q2);
    a = v128.load32_splat(panel, 12);
    p3 = fma(a, x, p3);
    q3 = fma(a, y, q3);
    a = v128.load32_splat(panel, 16);
    p4 = fma(a, x, p4);
    q4 = fma(a, y, q4);
    a = v128.load32_splat(panel, 20);
    p5 = fma(a, x, p5);
    q5 = fma(a, y, q5);
  }
  storeRow(0, p0, q0);
  storeRow(1, p1, q1);
  storeRow(2, p2, q2);
  storeRow(3, p3, q3);
  storeRow(4, p4, q4);
  storeRow(5, p5, q5);
}

function multiply4(): void {
  let panel = tile.panel;
  let p0 = v128.load32_splat(panel);
  let p1 = v128.load32_splat(panel, 4);
  let p2 = v128.load32_splat(panel, 8);
  let p3 = v128.load32_splat(panel, 12);
  let q0 = p0;
  let q1 = p1;
  let q2 = p2;
  let q3 = p3;
  const b0 = tile.b0;
  const b1 = tile.b1;
  let offsets = tile.offsets;
  const end = offsets + (tile.inner << 2);
  for (; offsets < end; offsets += 4) {
    panel += 16;
    const offset = <usize>load<u32>(offsets);
    const x = v128.load(b0 + offset);
    const y = v128.load(b1 + offset);
    let a = v128.load32_splat(panel);
    p0 = fma(a, x, p0);
    q0 = fma(a, y, q0);
    a = v128.load32_splat(panel, 4);
    p1 = fma(a, x, p1);
    q1 = fma(a, y, q1);
    a = v128.load32_splat(panel, 8);
    p2 = fma(a, x, p2);
    q2 = fma(a, y, q2);
    a = v128.load32_splat(panel, 12);
    p3 = fma(a, x, p3);
    q3 = fma(a, y, q3);
  }
  storeRow(0, p0, q0);
  storeRow(1, p1, q1);
  storeRow(2, p2, q2);
  storeRow(3, p3, q3);
}

@inline
function storeRow(row: i32, p: v128, q: v128): void {
  if (row >= tile.rows) return;
  const floor = f32x4.splat(tile.floor);
  const target = row * tile.rowBytes;
  storeSum(tile.out0 + target, p, tile.lanes0, tile.adds, floor);
  storeSum(tile.out1 + target, q, tile.lanes1, tile.adds, floor);
}
