import { conv2d, type Tensor } from '../../engine/index.ts';
import { testGradientVectors, type VectorCase } from '../support/vectors.ts';

testGradientVectors('conv2d_grad', runConv2d);
testGradientVectors('torch_conv2d', runConv2d);

function runConv2d({ attrs, inputs }: VectorCase): Tensor {
  const { stride = 1, padding = 0, dilation = 1, groups = 1 } = attrs;
  return conv2d(inputs.x, inputs.w, inputs.b, { stride, padding, dilation, groups });
}
