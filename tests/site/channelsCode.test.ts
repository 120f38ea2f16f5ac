import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { network } from '../../components/book/network.ts';
import { initialValues } from '../../components/shared/params.ts';
import { convolve } from '../../components/widgets/conv3d/model.ts';
import { params } from '../../components/widgets/conv3d/params.ts';
import { sandboxOf } from '../../components/widgets/shape-sandbox/model.ts';
import { params as sandboxParams } from '../../components/widgets/shape-sandbox/params.ts';
import { presets } from '../../components/widgets/shape-sandbox/presets.ts';
import { torchAnswer } from '../../components/widgets/shape-sandbox/torch.ts';
import { Conv2d, conv2dShape, convOutput, type Shape, tensor } from '../../engine/index.ts';
import { arrayIn, codeBlockWith, codeOf, outputOf, readArray } from '../support/codeBlocks.ts';
import { languages } from '../support/site.ts';

/** A shape as Python writes it: "(2, 3)", "(2,)". */
const pythonShape = (shape: Shape): string => `(${shape.join(', ')}${shape.length === 1 ? ',' : ''})`;
const numbersIn = (text: string): number[] => (text.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);

for (const lang of languages) {
  describe(`what the code of chapter 7 says it prints (${lang})`, () => {
    test('convolution over channels in NumPy: the example of the figure', () => {
      const block = codeBlockWith('def convolve', lang, '07-convolution-3d.mdx');
      const { input, filter, bias, output } = convolve(initialValues(params), null);
      assert.deepEqual(arrayIn(block, 'x').values, input);
      assert.deepEqual(arrayIn(block, 'w').values, filter);
      assert.deepEqual(readArray(outputOf(block, `convolve(x, w, b=${bias})`)), output);
      assert.ok(block.some(({ code, comment }) => code.startsWith('print(convolve') && comment === pythonShape(tensor(output).shape)));
    });

    test('convolution over channels in PyTorch: shapes, the error, groups and the depth of Conv3d', () => {
      const block = codeBlockWith('Conv3d', lang, '07-convolution-3d.mdx');
      const size = (shape: Shape) => `torch.Size([${shape.join(', ')}])`;
      const [image = [], filters = []] = [...codeOf(block).matchAll(/reshape\((.*)\)/g)].map(([, shape = '']) => numbersIn(shape));
      assert.equal(outputOf(block, 'y.shape'), size(conv2dShape(image, filters)));
      const values = {
        ...initialValues(sandboxParams),
        ...presets.colour,
        batch: 1,
        channels: 1,
        height: 4,
        width: 4,
        filters: 1,
        biasSize: 1,
      };
      const error = torchAnswer(sandboxOf({ ...values, filterHeight: 2, filterWidth: 2 }));
      assert.equal(`RuntimeError: ${outputOf(block, 'error').replaceAll('\n', ' ')}`, error);

      const conv2 = network.find(({ name }) => name === 'conv2');
      assert.ok(conv2?.kind === 'conv' && conv2.weight !== null);
      assert.ok(codeOf(block).includes(`Conv2d(${conv2.weight[1]}, ${conv2.weight[0]}, kernel_size=${conv2.kernel})`));
      assert.equal(outputOf(block, 'conv2.weight'), size(conv2.weight));
      assert.equal(outputOf(block, 'sum('), String(conv2.parameters));
      assert.equal(outputOf(block, 'grouped.weight'), size(new Conv2d(6, 6, 3, { groups: 6 }).weight.shape));
      const [clip = []] = [...codeOf(block).matchAll(/torch\.zeros\((.*)\)/g)].map(([, shape = '']) => numbersIn(shape));
      const kernel = numbersIn(/Conv3d\(1, 1, kernel_size=\((.*)\)\)/.exec(codeOf(block))?.[1] ?? '');
      const moved = clip.slice(2).map((cells, axis) => convOutput({ size: cells, kernel: kernel[axis] ?? 1 }).out);
      assert.equal(outputOf(block, 'conv3d(clip)'), size([1, 1, ...moved]));
    });
  });
}
