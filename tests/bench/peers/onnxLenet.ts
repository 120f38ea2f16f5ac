import type { Tensor } from '../../../engine/index.ts';
import type { OnnxGraph, OnnxNode } from '../../support/onnxModel.ts';

/** The book's LeNet as an ONNX model: x [N, 1, 28, 28] → y [N, 10]. */
export function onnxLenet(state: ReadonlyMap<string, Tensor>): Omit<OnnxGraph, 'inputs' | 'outputs'> {
  const nodes = [
    ...convolution('conv1', 'x', 'maps1', [2, 2, 2, 2]),
    ...convolution('conv2', 'maps1', 'maps2', [0, 0, 0, 0]),
    { operator: 'Flatten', inputs: ['maps2'], outputs: ['row'] },
    linear('fc1', 'row', 'sum1'),
    { operator: 'Relu', inputs: ['sum1'], outputs: ['hidden1'] },
    linear('fc2', 'hidden1', 'sum2'),
    { operator: 'Relu', inputs: ['sum2'], outputs: ['hidden2'] },
    linear('fc3', 'hidden2', 'y'),
  ];
  return { constants: Object.fromEntries(state), nodes };
}

/** Convolution, ReLU and the largest of every 2 × 2 cells. */
function convolution(name: string, input: string, output: string, pads: readonly number[]): OnnxNode[] {
  return [
    { operator: 'Conv', inputs: [input, `${name}.weight`, `${name}.bias`], outputs: [`${name}.sum`], attributes: { pads } },
    { operator: 'Relu', inputs: [`${name}.sum`], outputs: [`${name}.relu`] },
    { operator: 'MaxPool', inputs: [`${name}.relu`], outputs: [output], attributes: { kernel_shape: [2, 2], strides: [2, 2] } },
  ];
}

function linear(name: string, input: string, output: string): OnnxNode {
  return { operator: 'Gemm', inputs: [input, `${name}.weight`, `${name}.bias`], outputs: [output], attributes: { transB: 1 } };
}
