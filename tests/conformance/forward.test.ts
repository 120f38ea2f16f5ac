import type { Tensor } from '../../engine/index.ts';
import { add, argmax, conv2d, div, exp, linear, log, matmul, mean, mul, relu, sigmoid, sub, sum, tanh } from '../../engine/index.ts';
import { testVectors, type VectorCase } from '../support/vectors.ts';

testVectors('add', (given) => add(input(given, 'a'), input(given, 'b')));
testVectors('sub', (given) => sub(input(given, 'a'), input(given, 'b')));
testVectors('mul', (given) => mul(input(given, 'a'), input(given, 'b')));
testVectors('div', (given) => div(input(given, 'a'), input(given, 'b')));
testVectors('matmul', (given) => matmul(input(given, 'a'), input(given, 'b')));
testVectors('relu', (given) => relu(input(given, 'x')));
testVectors('sigmoid', (given) => sigmoid(input(given, 'x')));
testVectors('exp', (given) => exp(input(given, 'x')));
testVectors('log', (given) => log(input(given, 'x')));
testVectors('tanh', (given) => tanh(input(given, 'x')));
testVectors('reduce_sum', (given) => sum(input(given, 'x'), given.attrs.axes, given.attrs.keepDims));
testVectors('reduce_mean', (given) => mean(input(given, 'x'), given.attrs.axes, given.attrs.keepDims));
testVectors('argmax', (given) => argmax(input(given, 'x'), given.attrs.axis, given.attrs.keepDims));
testVectors('linear', (given) => linear(input(given, 'x'), input(given, 'w'), given.inputs.b));
testVectors('conv2d', runConv2d);
testVectors('torch_conv2d', runConv2d);

function runConv2d(given: VectorCase): Tensor {
  const { stride = 1, padding = 0, dilation = 1, groups = 1 } = given.attrs;
  const options = { stride, padding, dilation, groups };
  return conv2d(input(given, 'x'), input(given, 'w'), given.inputs.b, options);
}

function input({ inputs }: VectorCase, name: string): Tensor {
  const found = inputs[name];
  if (found === undefined) throw new Error(`the case has no input ${name}`);
  return found;
}
