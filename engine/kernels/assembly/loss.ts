import { exp } from './elementwise';

/** The natural logarithm, given by the host. */
declare function log(x: f64): f64;

/**
 * The sum over the rows of −log softmax(row)[target]; writes (softmax − one-hot) / rows.
 * Each row is first lowered by its largest cell, so that no power overflows.
 */
export function crossEntropy(
  logits: usize,
  targets: usize,
  gradient: usize,
  rows: i32,
  classes: i32,
): f64 {
  const rowBytes = classes << 2;
  let loss: f64 = 0;
  for (let row = 0; row < rows; row++) {
    const target = gradient + row * rowBytes;
    lower(logits + row * rowBytes, target, classes);
    loss -= <f64>load<f32>(target + (load<i32>(targets + (row << 2)) << 2));
  }
  exp(gradient, gradient, rows * classes);
  for (let row = 0; row < rows; row++) {
    const right = gradient + (load<i32>(targets + (row << 2)) << 2);
    const sum = sumOf(gradient, classes);
    loss += log(sum);
    scale(gradient, classes, <f32>(1 / (sum * rows)));
    store<f32>(right, load<f32>(right) - 1 / <f32>rows);
    gradient += rowBytes;
  }
  return loss;
}

function lower(row: usize, target: usize, count: i32): void {
  let largest: f32 = -Infinity;
  for (let c = 0; c < count; c++) largest = max(largest, load<f32>(row + (c << 2)));
  for (let c = 0; c < count; c++)
    store<f32>(target + (c << 2), load<f32>(row + (c << 2)) - largest);
}

function sumOf(row: usize, count: i32): f64 {
  let sum: f64 = 0;
  for (let c = 0; c < count; c++) sum += <f64>load<f32>(row + (c << 2));
  return sum;
}

function scale(row: usize, count: i32, factor: f32): void {
  for (let c = 0; c < count; c++)
    store<f32>(row + (c << 2), load<f32>(row + (c << 2)) * factor);
}

/** The sum of (prediction − target)²; writes 2 (prediction − target) / count. */
export function meanSquaredError(
  prediction: usize,
  target: usize,
  gradient: usize,
  count: i32,
): f64 {
  const factor = <f32>(2 / <f64>count);
  let sums = f64x2.splat(0);
  for (; count >= 4; count -= 4) {
    const error = f32x4.sub(v128.load(prediction), v128.load(target));
    v128.store(gradient, f32x4.mul(error, f32x4.splat(factor)));
    const low = f64x2.promote_low_f32x4(error);
    const high = f64x2.promote_low_f32x4(v128.shuffle<f32>(error, error, 2, 3, 0, 1));
    sums = f64x2.add(sums, f64x2.add(f64x2.mul(low, low), f64x2.mul(high, high)));
    prediction += 16;
    target += 16;
    gradient += 16;
  }
  let sum = f64x2.extract_lane(sums, 0) + f64x2.extract_lane(sums, 1);
  for (; count > 0; count--) {
    const error = load<f32>(prediction) - load<f32>(target);
    store<f32>(gradient, error * factor);
    sum += <f64>error * <f64>error;
    prediction += 4;
    target += 4;
    gradient += 4;
  }
  return sum;
}
