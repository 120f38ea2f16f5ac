/** a + b. */
export function add(a: Float32Array, b: Float32Array, out: Float32Array): void {
  for (let i = 0; i < out.length; i++) out[i] = a[i] + b[i];
}

/** max(0, x). */
export function relu(x: Float32Array, out: Float32Array): void {
  for (let i = 0; i < out.length; i++) out[i] = Math.max(0, x[i]);
}

/** The gradient, but 0 where relu's output is 0. */
export function reluGradient(
  gradient: Float32Array,
  output: Float32Array,
  dx: Float32Array,
): void {
  for (let i = 0; i < dx.length; i++) dx[i] = output[i] <= 0 ? 0 : gradient[i];
}

/** e^x. */
export function exp(x: Float32Array, out: Float32Array): void {
  for (let i = 0; i < out.length; i++) out[i] = Math.exp(x[i]);
}

/** 1 / (1 + e^−x). */
export function sigmoid(x: Float32Array, out: Float32Array): void {
  for (let i = 0; i < out.length; i++) out[i] = 1 / (1 + Math.exp(-x[i]));
}

/** gradient · s · (1 − s). */
export function sigmoidGradient(
  gradient: Float32Array,
  output: Float32Array,
  dx: Float32Array,
): void {
  for (let i = 0; i < dx.length; i++) dx[i] = gradient[i] * output[i] * (1 - output[i]);
}

/** The hyperbolic tangent. */
export function tanh(x: Float32Array, out: Float32Array): void {
  for (let i = 0; i < out.length; i++) out[i] = Math.tanh(x[i]);
}

/** gradient · (1 − t²). */
export function tanhGradient(
  gradient: Float32Array,
  output: Float32Array,
  dx: Float32Array,
): void {
  for (let i = 0; i < dx.length; i++) dx[i] = gradient[i] * (1 - output[i] ** 2);
}
