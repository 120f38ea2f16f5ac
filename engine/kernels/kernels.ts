import type { Conv2dGeometry } from '../ops/conv2dGeometry.ts';
import type {
  AdamStep,
  ChannelSizes,
  CrossEntropySizes,
  Ending,
  GemmSizes,
  SgdStep,
  WindowGeometry,
} from './kernelOptions.ts';

export type * from './kernelOptions.ts';

/**
 * The arithmetic of training, on plain arrays. Everything is row-major; results are
 * written into arrays that the caller has made. Nothing is checked: the ops do that.
 * All implementations agree within float32 rounding while the numbers are finite; where
 * the inputs hold NaN or ∞, a faster one may spread NaN over more of a gradient.
 */
export interface Kernels {
  /** Which implementation this is, the fastest first. */
  readonly name: 'relaxed' | 'simd' | 'typescript';

  /** out[m, n] = bias[n] + Σ_k a[m, k] · b[k, n], or 0 where that is negative (`relu`). */
  gemm(
    a: Float32Array,
    b: Float32Array,
    out: Float32Array,
    sizes: GemmSizes,
    ending?: Ending,
  ): void;

  /** x [N, C, H, W] · weight [filters, C / groups, KH, KW] → out [N, filters, OH, OW]. */
  conv2d(
    x: Float32Array,
    weight: Float32Array,
    out: Float32Array,
    geometry: Conv2dGeometry,
    ending?: Ending,
  ): void;
  /** gradient [N, filters, OH, OW] and weight → dx [N, C, H, W]. */
  conv2dInputGradient(
    gradient: Float32Array,
    weight: Float32Array,
    dx: Float32Array,
    geometry: Conv2dGeometry,
  ): void;
  /** gradient [N, filters, OH, OW] and x → dweight [filters, C / groups, KH, KW]. */
  conv2dWeightGradient(
    gradient: Float32Array,
    x: Float32Array,
    dweight: Float32Array,
    geometry: Conv2dGeometry,
  ): void;
  /** The gradient of a bias: gradient [N, C, size] summed over N and size → out [C]. */
  channelSums(gradient: Float32Array, out: Float32Array, sizes: ChannelSizes): void;

  /**
   * The largest cell of each window, never one of the padding; NaN counts as largest.
   * @param indices [planes, OH, OW] where it was found: h · W + w in its plane, or −1
   * when the window lies wholly in the padding (its value is then −∞)
   */
  maxPool2d(
    x: Float32Array,
    out: Float32Array,
    indices: Int32Array,
    geometry: WindowGeometry,
  ): void;
  /** dx: in each cell the sum of the gradients of the windows that chose it, else 0. */
  maxPool2dGradient(
    gradient: Float32Array,
    indices: Int32Array,
    dx: Float32Array,
    geometry: WindowGeometry,
  ): void;
  /**
   * The sum of each window, padding counted as 0, over its divisor.
   * @param divisors [OH, OW] by how much each window's sum is divided
   */
  avgPool2d(
    x: Float32Array,
    divisors: Float32Array,
    out: Float32Array,
    geometry: WindowGeometry,
  ): void;
  /** dx: in each cell the sum of gradient / divisor over the windows that hold it. */
  avgPool2dGradient(
    gradient: Float32Array,
    divisors: Float32Array,
    dx: Float32Array,
    geometry: WindowGeometry,
  ): void;

  /** a + b of equally long arrays. */
  add(a: Float32Array, b: Float32Array, out: Float32Array): void;
  /** max(0, x); NaN stays NaN. */
  relu(x: Float32Array, out: Float32Array): void;
  /** The gradient, but 0 where relu's output is 0. */
  reluGradient(gradient: Float32Array, output: Float32Array, dx: Float32Array): void;
  /** e^x. */
  exp(x: Float32Array, out: Float32Array): void;
  /** 1 / (1 + e^−x). */
  sigmoid(x: Float32Array, out: Float32Array): void;
  /** gradient · s · (1 − s), where s is sigmoid's output. */
  sigmoidGradient(gradient: Float32Array, output: Float32Array, dx: Float32Array): void;
  /** The hyperbolic tangent. */
  tanh(x: Float32Array, out: Float32Array): void;
  /** gradient · (1 − t²), where t is tanh's output. */
  tanhGradient(gradient: Float32Array, output: Float32Array, dx: Float32Array): void;

  /**
   * The mean over the rows of −log softmax(row)[target], and its gradient:
   * (softmax − one-hot) / rows.
   * @param logits [rows, classes]
   * @param targets [rows] the right class of each row
   * @param gradient [rows, classes] written
   * @returns the loss; NaN when there are no rows
   */
  crossEntropy(
    logits: Float32Array,
    targets: Int32Array,
    gradient: Float32Array,
    sizes: CrossEntropySizes,
  ): number;
  /**
   * The mean of (prediction − target)², and its gradient: 2 (prediction − target) / n.
   * @returns the loss; NaN when there are no cells
   */
  meanSquaredError(
    prediction: Float32Array,
    target: Float32Array,
    gradient: Float32Array,
  ): number;

  /**
   * One step of `torch.optim.SGD`, in place.
   * @param velocity written and read when momentum is not 0; else null
   */
  sgdStep(
    parameter: Float32Array,
    gradient: Float32Array,
    velocity: Float32Array | null,
    options: SgdStep,
  ): void;
  /** One step of `torch.optim.Adam`, or of AdamW when `decoupled`, in place. */
  adamStep(
    parameter: Float32Array,
    gradient: Float32Array,
    mean: Float32Array,
    square: Float32Array,
    options: AdamStep,
  ): void;
}
