import { geometry } from './geometry';

export { avgPool2d, avgPool2dGradient } from './avgPool2d';
export { channelSums } from './channelSums';
export { conv2d, conv2dScratch } from './conv2d';
export {
  conv2dWeightGradient,
  conv2dWeightGradientScratch,
} from './conv2dWeightGradient';
export {
  add,
  exp,
  relu,
  reluGradient,
  sigmoid,
  sigmoidGradient,
  tanh,
  tanhGradient,
} from './elementwise';
export { gemm, gemmScratch } from './gemm';
export { crossEntropy, meanSquaredError } from './loss';
export { maxPool2d, maxPool2dGradient } from './maxPool2d';
export { adamStep, sgdStep } from './optimizerStep';

/** Where the caller writes the sizes of a convolution or a pooling. */
export const geometryAddress: usize = changetype<usize>(geometry);
