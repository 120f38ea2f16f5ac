import { geometry } from './geometry';

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
export { adamStep, sgdStep } from './optimizerStep';
export { avgPool2d, avgPool2dGradient, maxPool2d, maxPool2dGradient } from './pool2d';

/** Where the caller writes the sizes of a convolution or a pooling. */
export const geometryAddress: usize = changetype<usize>(geometry);
