import { geometry as g } from './geometry';
import {
  copyCells,
  imageBytes,
  imageSize,
  padImage,
  QUAD_BYTES,
  quadsBytes,
  writeQuads,
  writeTapOffsets,
} from './paddedImage';
import { fma, storeLanes, sumsOfLanes } from './simd';

/** Bytes that `conv2dWeightGradient` needs at `scratch`. */
export function conv2dWeightGradientScratch(): f64 {
  const filled = <f64>g.groups * <f64>filtersBytes();
  return imageSize() + filled + <f64>quadsBytes() + 4 * <f64>(g.taps + 4);
}

/** Bytes of one group's gradient whose rows are filled up to whole quads. */
function filtersBytes(): i32 {
  return (g.filters * g.quads) << 4;
}

/**
 * Every weight's gradient: the output's gradient times the cells that the weight met,
 * summed over all windows and images. Both lie in rows, so nothing is gathered.
 */
export function conv2dWeightGradient(
  gradient: usize,
  x: usize,
  dweight: usize,
  scratch: usize,
): void {
  const image = scratch;
  const filled = image + imageBytes();
  const quads = filled + g.groups * filtersBytes();
  const offsets = quads + quadsBytes();
  const weightBytes = (g.filters * g.taps) << 2;
  memory.fill(image, 0, imageBytes());
  memory.fill(dweight, 0, g.groups * weightBytes);
  writeQuads(quads);
  writeTapOffsets(offsets);
  memory.fill(offsets + (g.taps << 2), 0, 16);

  for (let n = 0; n < g.batch; n++) {
    padImage(x, image);
    gradient = fillRows(gradient, filled);
    for (let group = 0; group < g.groups; group++)
      addGroup(
        filled + group * filtersBytes(),
        image + group * g.groupBytes,
        offsets,
        quads,
        dweight + group * weightBytes,
      );
    x += g.imageBytes;
  }
}

/**
 * Copies one image's gradient, each row filled up with zeros to whole quads; returns
 * where the next image's starts.
 */
function fillRows(gradient: usize, target: usize): usize {
  const columns = g.columns.out;
  const bytes = g.quadsOfRow << 4;
  for (let row = g.groups * g.filters * g.rows.out; row > 0; row--) {
    v128.store(target + bytes - 16, f32x4.splat(0));
    copyCells(gradient, target, columns);
    gradient += columns << 2;
    target += bytes;
  }
  return gradient;
}

/** Adds one group of one image: two filters times four taps at a time. */
function addGroup(
  gradient: usize,
  image: usize,
  offsets: usize,
  quads: usize,
  dweight: usize,
): void {
  const filterBytes = g.quads << 4;
  const taps = g.taps;
  for (let o = 0; o < g.filters; o += 2) {
    const isPair = o + 1 < g.filters;
    const second = isPair ? gradient + filterBytes : gradient;
    const rowBytes = isPair ? taps << 2 : 0;
    for (let tap = 0; tap < taps; tap += 4)
      addTile(
        gradient,
        second,
        image,
        offsets + (tap << 2),
        quads,
        dweight + (tap << 2),
        rowBytes,
        taps - tap,
      );
    gradient += 2 * filterBytes;
    dweight += taps << 3;
  }
}

/** @param rowBytes from the first filter's weights to the second's; 0 when alone */
function addTile(
  gradient0: usize,
  gradient1: usize,
  image: usize,
  offsets: usize,
  quads: usize,
  dweight: usize,
  rowBytes: i32,
  taps: i32,
): void {
  let p0 = f32x4.splat(0);
  let p1 = p0;
  let p2 = p0;
  let p3 = p0;
  let q0 = p0;
  let q1 = p0;
  let q2 = p0;
  let q3 = p0;
  const x0 = image + load<i32>(offsets);
  const x1 = image + load<i32>(offsets, 4);
  const x2 = image + load<i32>(offsets, 8);
  const x3 = image + load<i32>(offsets, 12);
  for (const end = quads + g.quads * QUAD_BYTES; quads < end; quads += QUAD_BYTES) {
    const quad = <usize>load<u32>(quads);
    const y = v128.load(gradient0);
    const z = v128.load(gradient1);
    let x = v128.load(x0 + quad);
    p0 = fma(x, y, p0);
    q0 = fma(x, z, q0);
    x = v128.load(x1 + quad);
    p1 = fma(x, y, p1);
    q1 = fma(x, z, q1);
    x = v128.load(x2 + quad);
    p2 = fma(x, y, p2);
    q2 = fma(x, z, q2);
    x = v128.load(x3 + quad);
    p3 = fma(x, y, p3);
    q3 = fma(x, z, q3);
    gradient0 += 16;
    gradient1 += 16;
  }
  addSums(dweight, sumsOfLanes(p0, p1, p2, p3), taps);
  if (rowBytes !== 0) addSums(dweight + rowBytes, sumsOfLanes(q0, q1, q2, q3), taps);
}

function addSums(target: usize, sums: v128, lanes: i32): void {
  storeLanes(target, f32x4.add(v128.load(target), sums), lanes);
}
