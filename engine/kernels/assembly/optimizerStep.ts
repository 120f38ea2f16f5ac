import { fma, storeLanes } from './simd';

/**
 * One step of gradient descent, in place.
 * @param share of the gradient that enters the buffer: 1 − dampening
 * @param momentumBuffer 0 when there is no momentum
 */
export function sgdStep(
  parameter: usize,
  gradient: usize,
  momentumBuffer: usize,
  count: i32,
  lr: f32,
  momentum: f32,
  share: f32,
  isNesterov: i32,
  weightDecay: f32,
  isFirst: i32,
): void {
  for (; count > 0; count -= 4) {
    const p = v128.load(parameter);
    let g = fma(p, f32x4.splat(weightDecay), v128.load(gradient));
    if (momentumBuffer !== 0) {
      const old = f32x4.mul(v128.load(momentumBuffer), f32x4.splat(momentum));
      const buffer = isFirst ? g : fma(g, f32x4.splat(share), old);
      storeLanes(momentumBuffer, buffer, count);
      g = isNesterov ? fma(buffer, f32x4.splat(momentum), g) : buffer;
      momentumBuffer += 16;
    }
    storeLanes(parameter, f32x4.sub(p, f32x4.mul(g, f32x4.splat(lr))), count);
    parameter += 16;
    gradient += 16;
  }
}

/**
 * One step of Adam, in place.
 * @param size of the step: lr / (1 − beta1^step)
 * @param correction of the squares' root: 1 / √(1 − beta2^step)
 * @param keep what is kept of the parameter before the step
 * @param newMean 1 − beta1; likewise newSquare
 */
export function adamStep(
  parameter: usize,
  gradient: usize,
  mean: usize,
  square: usize,
  count: i32,
  size: f32,
  correction: f32,
  eps: f32,
  beta1: f32,
  newMean: f32,
  beta2: f32,
  newSquare: f32,
  weightDecay: f32,
  keep: f32,
): void {
  for (; count > 0; count -= 4) {
    const p = f32x4.mul(v128.load(parameter), f32x4.splat(keep));
    const g = fma(p, f32x4.splat(weightDecay), v128.load(gradient));
    const m = f32x4.mul(v128.load(mean), f32x4.splat(beta1));
    const newM = fma(g, f32x4.splat(newMean), m);
    const v = f32x4.mul(v128.load(square), f32x4.splat(beta2));
    const newV = fma(f32x4.mul(g, g), f32x4.splat(newSquare), v);
    const deviation = f32x4.mul(f32x4.sqrt(newV), f32x4.splat(correction));
    const step = f32x4.div(newM, f32x4.add(deviation, f32x4.splat(eps)));
    storeLanes(mean, newM, count);
    storeLanes(square, newV, count);
    storeLanes(parameter, f32x4.sub(p, f32x4.mul(step, f32x4.splat(size))), count);
    parameter += 16;
    gradient += 16;
    mean += 16;
    square += 16;
  }
}
