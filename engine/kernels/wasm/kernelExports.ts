/**
 * What the compiled kernels export. Addresses, strides and scratch space are in bytes; all
 * other sizes are in cells.
 */
export interface KernelExports {
  /** Where the numbers of a geometry are written. */
  readonly geometryAddress: { readonly value: number };
  readonly gemm: Procedure;
  readonly gemmScratch: NumberFunction;
  readonly conv2d: Procedure;
  readonly conv2dScratch: NumberFunction;
  readonly conv2dWeightGradient: Procedure;
  readonly conv2dWeightGradientScratch: NumberFunction;
  readonly channelSums: Procedure;
  readonly maxPool2d: Procedure;
  readonly maxPool2dGradient: Procedure;
  readonly avgPool2d: Procedure;
  readonly avgPool2dGradient: Procedure;
  readonly add: Procedure;
  readonly relu: Procedure;
  readonly reluGradient: Procedure;
  readonly exp: Procedure;
  readonly sigmoid: Procedure;
  readonly sigmoidGradient: Procedure;
  readonly tanh: Procedure;
  readonly tanhGradient: Procedure;
  readonly crossEntropy: NumberFunction;
  readonly meanSquaredError: NumberFunction;
  readonly sgdStep: Procedure;
  readonly adamStep: Procedure;
}

type Procedure = (...values: number[]) => void;
type NumberFunction = (...values: number[]) => number;
