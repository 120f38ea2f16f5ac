import type { Kernels } from './kernels.ts';
import { channelSums } from './loops/channelSums.ts';
import { conv2d, conv2dInputGradient, conv2dWeightGradient } from './loops/conv2d.ts';
import {
  add,
  exp,
  relu,
  reluGradient,
  sigmoid,
  sigmoidGradient,
  tanh,
  tanhGradient,
} from './loops/elementwise.ts';
import { gemm } from './loops/gemm.ts';
import { crossEntropy, meanSquaredError } from './loops/loss.ts';
import { adamStep, sgdStep } from './loops/optimizerStep.ts';
import {
  avgPool2d,
  avgPool2dGradient,
  maxPool2d,
  maxPool2dGradient,
} from './loops/pool2d.ts';

/** The kernels as plain loops: for hosts without WebAssembly, and where memory ends. */
export const typescriptKernels: Kernels = {
  name: 'typescript',
  gemm,
  conv2d,
  conv2dInputGradient,
  conv2dWeightGradient,
  channelSums,
  maxPool2d,
  maxPool2dGradient,
  avgPool2d,
  avgPool2dGradient,
  add,
  relu,
  reluGradient,
  exp,
  sigmoid,
  sigmoidGradient,
  tanh,
  tanhGradient,
  crossEntropy,
  meanSquaredError,
  sgdStep,
  adamStep,
};
