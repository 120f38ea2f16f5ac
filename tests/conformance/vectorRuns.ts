import {
  add,
  argmax,
  avgPool2d,
  conv2d,
  crossEntropy,
  div,
  exp,
  linear,
  log,
  logSoftmax,
  matmul,
  maxPool2d,
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
import type { VectorCase } from '../support/vectorCase.ts';

type Run = (given: VectorCase) => Tensor;

const onX =
  (op: (x: Tensor) => Tensor): Run =>
  ({ inputs }) =>
    op(inputs.x);
const onPair =
  (op: (a: Tensor, b: Tensor) => Tensor): Run =>
  ({ inputs }) =>
    op(inputs.a, inputs.b);

const runConv2d: Run = ({ attrs, inputs }) => {
  const { stride = 1, padding = 0, dilation = 1, groups = 1 } = attrs;
  return conv2d(inputs.x, inputs.w, inputs.b, { stride, padding, dilation, groups });
};

const runPool2d: Run = ({ op, attrs, inputs }) => {
  const { kernel: kernelSize = [1, 1], padding = 0, dilation = 1, ceilMode = false, countIncludePad = true } = attrs;
  const { stride = kernelSize } = attrs;
  const options = { kernelSize, stride, padding, dilation, ceilMode };
  return op.startsWith('maxpool2d') ? maxPool2d(inputs.x, options) : avgPool2d(inputs.x, { ...options, countIncludePad });
};

/** ONNX's Gemm: alpha · a · b + beta · c, a and b transposed when asked. */
const runGemm: Run = ({ attrs, inputs }) => {
  const { alpha = 1, beta = 1, transA = false, transB = false } = attrs;
  const matrix = (x: Tensor, isTransposed: boolean): Tensor => (isTransposed ? transpose(x, 0, 1) : x);
  const product = mul(tensor(alpha), matmul(matrix(inputs.a, transA), matrix(inputs.b, transB)));
  return inputs.c ? add(product, mul(tensor(beta), inputs.c)) : product;
};

/** How the cases of each file are run; those of optimisers are in optimizers.test.ts. */
export const vectorRuns: Readonly<Record<string, Run>> = {
  add: onPair(add),
  sub: onPair(sub),
  mul: onPair(mul),
  div: onPair(div),
  matmul: onPair(matmul),
  gemm: runGemm,
  relu: onX(relu),
  sigmoid: onX(sigmoid),
  tanh: onX(tanh),
  exp: onX(exp),
  log: onX(log),
  reduce_sum: ({ attrs, inputs }) => sum(inputs.x, attrs.axes, attrs.keepDims),
  reduce_mean: ({ attrs, inputs }) => mean(inputs.x, attrs.axes, attrs.keepDims),
  argmax: ({ attrs, inputs }) => argmax(inputs.x, attrs.axis, attrs.keepDims),
  softmax: ({ attrs, inputs }) => softmax(inputs.x, attrs.axis),
  log_softmax: ({ attrs, inputs }) => logSoftmax(inputs.x, attrs.axis),
  cross_entropy: ({ attrs, inputs }) => crossEntropy(inputs.x, inputs.target, { ...attrs, weight: inputs.weight ?? null }),
  linear: ({ inputs }) => linear(inputs.x, inputs.w, inputs.b),
  conv2d: runConv2d,
  conv2d_grad: runConv2d,
  torch_conv2d: runConv2d,
  maxpool2d: runPool2d,
  maxpool2d_grad: runPool2d,
  avgpool2d: runPool2d,
  avgpool2d_grad: runPool2d,
  torch_pool2d: runPool2d,
  // ONNX's Flatten: the axes before `axis` become the rows of a matrix, the others its columns.
  flatten: ({ attrs, inputs }) => reshape(inputs.x, [sizeOf(inputs.x.shape.slice(0, attrs.axis)), -1]),
  // ONNX's Transpose without an order reverses the axes.
  transpose: ({ attrs, inputs }) => permute(inputs.x, attrs.perm ?? [...inputs.x.shape.keys()].reverse()),
};
