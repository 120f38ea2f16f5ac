import { avgPool2d, maxPool2d, type Tensor } from '../../engine/index.ts';
import { testGradientVectors, testVectors, type VectorCase } from '../support/vectors.ts';

testVectors('maxpool2d', runPool2d);
testVectors('avgpool2d', runPool2d);
testVectors('torch_pool2d', runPool2d);
testGradientVectors('maxpool2d_grad', runPool2d);
testGradientVectors('avgpool2d_grad', runPool2d);
testGradientVectors('torch_pool2d', runPool2d);

function runPool2d({ op, attrs, inputs }: VectorCase): Tensor {
  const { kernel: kernelSize = [1, 1], padding = 0, dilation = 1, ceilMode = false, countIncludePad = true } = attrs;
  const { stride = kernelSize } = attrs;
  const options = { kernelSize, stride, padding, dilation, ceilMode };
  return op.startsWith('maxpool2d') ? maxPool2d(inputs.x, options) : avgPool2d(inputs.x, { ...options, countIncludePad });
}
