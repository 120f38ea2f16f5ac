import { fma } from './simd';

/**
 * e^x in each lane, within 2e-7 of it: x = n ln 2 + r, and a polynomial in r. ∞ and 0
 * where float32 ends; NaN stays NaN.
 *
 * Source: Moshier, Cephes mathematical library, `expf`.
 */
export function expLanes(x: v128): v128 {
  const clamped = f32x4.min(f32x4.max(x, f32x4.splat(-104)), f32x4.splat(89));
  const n = f32x4.nearest(f32x4.mul(clamped, f32x4.splat(1.44269504)));
  let r = f32x4.sub(clamped, f32x4.mul(n, f32x4.splat(0.693359375)));
  r = f32x4.add(r, f32x4.mul(n, f32x4.splat(2.1219444e-4)));

  let sum = fma(r, f32x4.splat(1.98756915e-4), f32x4.splat(1.3981999507e-3));
  sum = fma(sum, r, f32x4.splat(8.3334519073e-3));
  sum = fma(sum, r, f32x4.splat(4.1665795894e-2));
  sum = fma(sum, r, f32x4.splat(1.6666665459e-1));
  sum = fma(sum, r, f32x4.splat(5.0000001201e-1));
  sum = f32x4.add(fma(sum, f32x4.mul(r, r), r), f32x4.splat(1));

  // In two steps: 2^n alone may lie outside float32 where the result does not.
  const power = i32x4.trunc_sat_f32x4_s(n);
  const half = i32x4.shr_s(power, 1);
  return f32x4.mul(
    f32x4.mul(sum, powerOfTwo(half)),
    powerOfTwo(i32x4.sub(power, half)),
  );
}

function powerOfTwo(n: v128): v128 {
  return i32x4.shl(i32x4.add(n, i32x4.splat(127)), 23);
}
