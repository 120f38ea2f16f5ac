import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { gradient as figureGradient, inputs } from '../../components/widgets/pooling/presets.ts';
import { avgPool2d, maxPool2d, maxPool2dShape, maxPool2dWithIndices, tensor, toNested } from '../../engine/index.ts';
import { arrayIn, codeBlockWith, codeOf, outputOf, readArray } from '../support/codeBlocks.ts';
import { languages } from '../support/site.ts';

const file = '10-pooling.mdx';

for (const lang of languages)
  describe(`what the code of the pooling chapter says it prints (${lang})`, () => {
    const numpy = codeBlockWith('def pool2d', lang, file);
    const torch = codeBlockWith('F.max_pool2d', lang, file);
    const { values } = arrayIn(numpy, 'x');
    const x = tensor([[values]]);

    test('the input is that of the figure', () => assert.deepEqual(values, inputs.numbers[0]));

    test('the largest and the mean of each window, and a shape', () => {
      assert.deepEqual([[readArray(outputOf(numpy, 'pool2d(x, 2)'))]], toNested(maxPool2d(x, { kernelSize: 2 })));
      assert.deepEqual([[readArray(outputOf(numpy, 'pool2d(x, 2, reduce=np.mean)'))]], toNested(avgPool2d(x, { kernelSize: 2 })));
      const shape = maxPool2dShape([1, 6, 6], { kernelSize: 3, stride: 2 });
      assert.equal(outputOf(numpy, 'pool2d(x, 3, stride=2).shape'), `(${shape.slice(1).join(', ')})`);
    });

    test('where the largest were found', () => {
      const { indices } = maxPool2dWithIndices(x, { kernelSize: 2 });
      assert.deepEqual((readArray(outputOf(torch, 'where[0, 0]')) as number[][]).flat(), Array.from(indices));
    });

    test('the gradient at the input, from that of the figure', () => {
      const given = arrayIn(torch, 'gradient').values as number[][];
      assert.deepEqual(
        given,
        figureGradient.slice(0, 3).map((row) => row.slice(0, 3)),
      );
      const image = tensor(x.data, x.shape, { requiresGrad: true });
      maxPool2d(image, { kernelSize: 2 }).backward(tensor([[given]]));
      assert.deepEqual(
        (readArray(outputOf(torch, 'image.grad[0, 0]')) as number[][]).flat(),
        Array.from(image.grad?.data ?? [], (v) => v + 0),
      );
    });

    test('the layer of the network: its shape, and no parameters', () => {
      assert.match(codeOf(torch), /MaxPool2d\(2\)[\s\S]*zeros\(1, 6, 28, 28\)/);
      assert.equal(outputOf(torch, 'pool1('), `torch.Size([${maxPool2dShape([1, 6, 28, 28], { kernelSize: 2 }).join(', ')}])`);
      assert.equal(outputOf(torch, 'sum('), '0');
    });
  });
