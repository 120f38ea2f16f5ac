@inline
/** a · b + c in each lane: one instruction where the host has relaxed SIMD. */
export function fma(a: v128, b: v128, c: v128): v128 {
  if (ASC_FEATURE_RELAXED_SIMD) return f32x4.relaxed_madd(a, b, c);
  return f32x4.add(f32x4.mul(a, b), c);
}

@inline
/** Stores the first `lanes` lanes: all four when there are more, none when fewer than 1. */
export function storeLanes(target: usize, cells: v128, lanes: i32): void {
  if (lanes >= 4) v128.store(target, cells);
  else storeFewLanes(target, cells, lanes);
}

function storeFewLanes(target: usize, cells: v128, lanes: i32): void {
  if (lanes > 0) v128.store32_lane(target, cells, 0);
  if (lanes > 1) v128.store32_lane(target, cells, 1, 4);
  if (lanes > 2) v128.store32_lane(target, cells, 2, 8);
}

@inline
/** Four cells of a sum, raised to `floor`; added to what is there when `adds`. */
export function storeSum(target: usize, sum: v128, lanes: i32, adds: i32, floor: v128): void {
  if (adds) sum = f32x4.add(sum, v128.load(target));
  storeLanes(target, f32x4.pmax(sum, floor), lanes);
}

@inline
/** The sum of each vector's lanes. */
export function sumsOfLanes(a: v128, b: v128, c: v128, d: v128): v128 {
  const evenAb = v128.shuffle<f32>(a, b, 0, 2, 4, 6);
  const evenCd = v128.shuffle<f32>(c, d, 0, 2, 4, 6);
  const ab = f32x4.add(evenAb, v128.shuffle<f32>(a, b, 1, 3, 5, 7));
  const cd = f32x4.add(evenCd, v128.shuffle<f32>(c, d, 1, 3, 5, 7));
  return f32x4.add(
    v128.shuffle<f32>(ab, cd, 0, 2, 4, 6),
    v128.shuffle<f32>(ab, cd, 1, 3, 5, 7),
  );
}
