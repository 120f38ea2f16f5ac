import { expLanes } from './expLanes';
import { fma, storeLanes } from './simd';

/** out = a + b. */
export function add(a: usize, b: usize, out: usize, count: i32): void {
  for (; count > 0; count -= 4) {
    storeLanes(out, f32x4.add(v128.load(a), v128.load(b)), count);
    a += 16;
    b += 16;
    out += 16;
  }
}

/** out = max(0, x). */
export function relu(x: usize, out: usize, count: i32): void {
  for (; count > 0; count -= 4) {
    storeLanes(out, f32x4.pmax(v128.load(x), f32x4.splat(0)), count);
    x += 16;
    out += 16;
  }
}

/** dx = gradient, but 0 where relu's output is 0. */
export function reluGradient(
  gradient: usize,
  output: usize,
  dx: usize,
  count: i32,
): void {
  for (; count > 0; count -= 4) {
    const isOff = f32x4.le(v128.load(output), f32x4.splat(0));
    storeLanes(dx, v128.andnot(v128.load(gradient), isOff), count);
    gradient += 16;
    output += 16;
    dx += 16;
  }
}

/** out = e^x. */
export function exp(x: usize, out: usize, count: i32): void {
  for (; count > 0; count -= 4) {
    storeLanes(out, expLanes(v128.load(x)), count);
    x += 16;
    out += 16;
  }
}

/** out = 1 / (1 + e^−x). */
export function sigmoid(x: usize, out: usize, count: i32): void {
  const one = f32x4.splat(1);
  for (; count > 0; count -= 4) {
    const power = expLanes(f32x4.neg(v128.load(x)));
    storeLanes(out, f32x4.div(one, f32x4.add(one, power)), count);
    x += 16;
    out += 16;
  }
}

/** dx = gradient · s · (1 − s). */
export function sigmoidGradient(
  gradient: usize,
  output: usize,
  dx: usize,
  count: i32,
): void {
  const one = f32x4.splat(1);
  for (; count > 0; count -= 4) {
    const s = v128.load(output);
    const slope = f32x4.mul(s, f32x4.sub(one, s));
    storeLanes(dx, f32x4.mul(v128.load(gradient), slope), count);
    gradient += 16;
    output += 16;
    dx += 16;
  }
}

/** out = the hyperbolic tangent of x. */
export function tanh(x: usize, out: usize, count: i32): void {
  for (; count > 0; count -= 4) {
    storeLanes(out, tanhLanes(v128.load(x)), count);
    x += 16;
    out += 16;
  }
}

/** dx = gradient · (1 − t²). */
export function tanhGradient(
  gradient: usize,
  output: usize,
  dx: usize,
  count: i32,
): void {
  const one = f32x4.splat(1);
  for (; count > 0; count -= 4) {
    const t = v128.load(output);
    const slope = f32x4.sub(one, f32x4.mul(t, t));
    storeLanes(dx, f32x4.mul(v128.load(gradient), slope), count);
    gradient += 16;
    output += 16;
    dx += 16;
  }
}

/**
 * 1 − 2 / (e^2|x| + 1) with the sign of x; near 0, where that cancels, a polynomial.
 *
 * Source: Moshier, Cephes mathematical library, `tanhf`.
 */
function tanhLanes(x: v128): v128 {
  const size = f32x4.abs(x);
  const one = f32x4.splat(1);
  const power = expLanes(f32x4.add(size, size));
  const far = f32x4.sub(one, f32x4.div(f32x4.splat(2), f32x4.add(power, one)));

  const square = f32x4.mul(x, x);
  let sum = fma(square, f32x4.splat(-5.70498872745e-3), f32x4.splat(2.06390887954e-2));
  sum = fma(sum, square, f32x4.splat(-5.37397155531e-2));
  sum = fma(sum, square, f32x4.splat(1.33314422036e-1));
  sum = fma(sum, square, f32x4.splat(-3.33332819422e-1));
  const near = fma(f32x4.mul(sum, square), x, x);

  const sign = v128.and(x, f32x4.splat(-0.0));
  const isNear = f32x4.lt(size, f32x4.splat(0.625));
  return v128.bitselect(near, v128.or(far, sign), isNear);
}
