import {
  add,
  argmax,
  conv2d,
  crossEntropy,
  div,
  exp,
  linear,
  log,
  logSoftmax,
  matmul,
  mean,
  mul,
  permute,
  relu,
  reshape,
  sigmoid,
  sizeOf,
  softmax,
  sub,
  sum,
  type Tensor,
  tanh,
  tensor,
  transpose,
} from '../../engine/index.ts';
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
testVectors('softmax', (given) => softmax(input(given, 'x'), given.attrs.axis));
testVectors('log_softmax', (given) => logSoftmax(input(given, 'x'), given.attrs.axis));
testVectors('cross_entropy', (given) =>
  crossEntropy(input(given, 'x'), input(given, 'target'), { ...given.attrs, weight: given.inputs.weight ?? null }),
);
testVectors('linear', (given) => linear(input(given, 'x'), input(given, 'w'), given.inputs.b));
testVectors('conv2d', runConv2d);
testVectors('torch_conv2d', runConv2d);
testVectors('flatten', flattenToMatrix);
testVectors('transpose', (given) => permute(input(given, 'x'), given.attrs.perm ?? reversedAxes(input(given, 'x'))));
testVectors('gemm', runGemm);

function runConv2d(given: VectorCase): Tensor {
  const { stride = 1, padding = 0, dilation = 1, groups = 1 } = given.attrs;
  const options = { stride, padding, dilation, groups };
  return conv2d(input(given, 'x'), input(given, 'w'), given.inputs.b, options);
}

/** ONNX's Flatten: the axes before `axis` become the rows of a matrix, the others its columns. */
function flattenToMatrix(given: VectorCase): Tensor {
  const x = input(given, 'x');
  return reshape(x, [sizeOf(x.shape.slice(0, given.attrs.axis)), -1]);
}

/** ONNX's Transpose without an order. */
function reversedAxes({ shape }: Tensor): number[] {
  return [...shape.keys()].reverse();
}

/** ONNX's Gemm: alpha · a · b + beta · c, a and b transposed when asked. */
function runGemm(given: VectorCase): Tensor {
  const { alpha = 1, beta = 1, transA = false, transB = false } = given.attrs;
  const matrix = (name: string, isTransposed: boolean): Tensor => (isTransposed ? transpose(input(given, name), 0, 1) : input(given, name));
  const product = mul(tensor(alpha), matmul(matrix('a', transA), matrix('b', transB)));
  return given.inputs.c ? add(product, mul(tensor(beta), given.inputs.c)) : product;
}

function input({ inputs }: VectorCase, name: string): Tensor {
  const found = inputs[name];
  if (found === undefined) throw new Error(`the case has no input ${name}`);
  return found;
}
