import { storeLanes } from './simd';

/** gradient [batch, channels, size] summed over batch and size: out [channels]. */
export function channelSums(
  gradient: usize,
  out: usize,
  batch: i32,
  channels: i32,
  size: i32,
): void {
  if (size === 1) columnSums(gradient, out, batch, channels);
  else planeSums(gradient, out, batch, channels, size);
}

/** The same for size 1: four channels at a time. */
function columnSums(gradient: usize, out: usize, batch: i32, channels: i32): void {
  for (let c = 0; c < channels; c += 4) {
    let sum = f32x4.splat(0);
    for (let n = 0; n < batch; n++)
      sum = f32x4.add(sum, v128.load(gradient + ((n * channels + c) << 2)));
    storeLanes(out + (c << 2), sum, channels - c);
  }
}

function planeSums(
  gradient: usize,
  out: usize,
  batch: i32,
  channels: i32,
  size: i32,
): void {
  for (let c = 0; c < channels; c++) {
    let sum: f64 = 0;
    for (let n = 0; n < batch; n++)
      sum += planeSum(gradient + (((n * channels + c) * size) << 2), size);
    store<f32>(out + (c << 2), <f32>sum);
  }
}

function planeSum(cells: usize, count: i32): f64 {
  let sums = f32x4.splat(0);
  for (; count >= 4; count -= 4) {
    sums = f32x4.add(sums, v128.load(cells));
    cells += 16;
  }
  let sum = <f64>f32x4.extract_lane(sums, 0) + <f64>f32x4.extract_lane(sums, 1);
  sum += <f64>f32x4.extract_lane(sums, 2) + <f64>f32x4.extract_lane(sums, 3);
  for (; count > 0; count--) {
    sum += <f64>load<f32>(cells);
    cells += 4;
  }
  return sum;
}
