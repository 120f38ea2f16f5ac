/**
 * What the compiled kernels export: addresses and sizes in bytes, as in the sources in
 * assembly/.
 */
export interface KernelExports {
  /** Where the numbers of a geometry are written. */
  readonly geometryAddress: { readonly value: number };
  readonly gemm: Export;
  readonly gemmScratch: Measure;
  readonly conv2d: Export;
  readonly conv2dScratch: Measure;
  readonly conv2dWeightGradient: Export;
  readonly conv2dWeightGradientScratch: Measure;
  readonly channelSums: Export;
  readonly maxPool2d: Export;
  readonly maxPool2dGradient: Export;
  readonly avgPool2d: Export;
  readonly avgPool2dGradient: Export;
  readonly add: Export;
  readonly relu: Export;
  readonly reluGradient: Export;
  readonly exp: Export;
  readonly sigmoid: Export;
  readonly sigmoidGradient: Export;
  readonly tanh: Export;
  readonly tanhGradient: Export;
  readonly crossEntropy: Measure;
  readonly meanSquaredError: Measure;
  readonly sgdStep: Export;
  readonly adamStep: Export;
}

type Export = (...values: number[]) => void;
type Measure = (...values: number[]) => number;
