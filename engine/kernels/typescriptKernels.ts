import { addSharesToWindows, averages } from '../ops/avgPool2d.ts';
import { channelSums } from '../ops/biasRule.ts';
import { addToChosenCells, largestCells } from '../ops/maxPool2d.ts';
import { adamStep } from '../optim/Adam.ts';
import { sgdStep } from '../optim/SGD.ts';
import type { Kernels } from './kernels.ts';
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

/**
 * The kernels as plain loops: for hosts without WebAssembly, and where memory ends.
 * Products run through memory in a better order than the definition, and a loss finds its
 * gradient in the same pass; sums, pooling and optimiser steps are the definitions.
 */
export const typescriptKernels: Kernels = {
  name: 'typescript',
  gemm,
  conv2d,
  conv2dInputGradient,
  conv2dWeightGradient,
  channelSums,
  maxPool2d: largestCells,
  maxPool2dGradient: addToChosenCells,
  avgPool2d: averages,
  avgPool2dGradient: addSharesToWindows,
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
