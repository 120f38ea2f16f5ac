import { geometry as g } from './geometry';
import { QUAD_BYTES } from './paddedImage';
import { fma, storeLanes, sumsOfLanes } from './simd';

/**
 * Adds the sums of products of two rows of quads with four windows' cells each: the
 * gradients of up to four weights of two filters.
 * @param quads the table of `writeQuads`
 * @param rowBytes from the first filter's weights to the second's; 0 when alone
 * @param taps how many of the four weights there are, at least
 */
export function addDotTile(
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
