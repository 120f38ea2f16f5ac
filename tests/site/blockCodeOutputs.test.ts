import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Conv2d, conv2d, conv2dShape, full, type Shape, stridesOf, tensor } from '../../engine/index.ts';
import { codeBlockWith, codeOf, outputOf, readArray } from '../support/codeBlocks.ts';
import { languages } from '../support/site.ts';

const counted = (shape: Shape) =>
  tensor(
    Array.from({ length: shape.reduce((product, size) => product * size, 1) }, (_, i) => i),
    shape,
  );
const tuple = (shape: readonly number[]): string => `(${shape.join(', ')})`;
const torchSize = (shape: readonly number[]): string => `torch.Size([${shape.join(', ')}])`;

for (const lang of languages) {
  describe(`what code about blocks and batches says it prints (${lang})`, () => {
    test('several filters in NumPy: the shape, and a cell of each map', () => {
      const block = codeBlockWith('def conv(', lang, '08-filters-and-blocks.mdx');
      for (const given of ['np.arange(48).reshape(3, 4, 4)', 'np.ones((2, 3, 3, 3))', 'w[1] = -1', '[1., 10.]'])
        assert.ok(codeOf(block).includes(given));
      const weight = full([2, 3, 3, 3], 1);
      const data = Array.from(weight.data, (value, place) => (place < 27 ? value : -1));
      const output = conv2d(counted([3, 4, 4]), tensor(data, [2, 3, 3, 3]), tensor([1, 10]));
      assert.equal(outputOf(block, 'y.shape'), tuple(output.shape));
      assert.deepEqual(readArray(outputOf(block, 'y[:, 0, 0]')), [output.data[0], output.data[4]]);
    });

    test('a layer in PyTorch: shapes, strides, numbers trained, the order of TensorFlow', () => {
      const block = codeBlockWith('conv2.weight.stride()', lang, '08-filters-and-blocks.mdx');
      const layer = new Conv2d(6, 16, 5);
      const shapes = layer.parameters().map(({ shape }) => shape);
      const [weight = [], bias = []] = shapes;
      assert.equal(outputOf(block, 'conv2.weight.shape'), torchSize(weight));
      assert.equal(outputOf(block, 'conv2.bias.shape'), torchSize(bias));
      assert.equal(outputOf(block, 'conv2.weight.stride()'), tuple(stridesOf(weight)));
      assert.equal(outputOf(block, 'sum('), String(layer.parameters().reduce((sum, { data }) => sum + data.length, 0)));
      assert.equal(outputOf(block, 'y.shape'), torchSize(conv2dShape([6, 14, 14], weight)));
      assert.equal(outputOf(block, 'conv2.weight.permute'), torchSize([2, 3, 1, 0].map((axis) => weight[axis] ?? 0)));
    });

    test('a batch in NumPy: its shape, and what of it changes', () => {
      const block = codeBlockWith('def conv_batch', lang, '09-batching.mdx');
      for (const given of ['np.arange(96).reshape(2, 3, 4, 4)', 'np.ones((5, 3, 3, 3))', 'x[1] = 0'])
        assert.ok(codeOf(block).includes(given));
      const weight = full([5, 3, 3, 3], 1);
      const x = counted([2, 3, 4, 4]);
      const replaced = tensor(
        Array.from(x.data, (value, place) => (place < 48 ? value : 0)),
        x.shape,
      );
      const [before, after] = [conv2d(x, weight), conv2d(replaced, weight)];
      assert.equal(outputOf(block, 'y.shape'), tuple(before.shape));
      const isSame = (image: number) =>
        before.data.slice(image * 20, image * 20 + 20).every((value, place) => value === after.data[image * 20 + place]);
      const python = (value: boolean) => (value ? 'True' : 'False');
      const alone = conv2d(counted([1, 3, 4, 4]), weight).data.every((value, place) => value === before.data[place]);
      assert.equal(outputOf(block, 'np.array_equal(conv_batch(x[:1]'), python(alone));
      for (const image of [0, 1]) assert.equal(outputOf(block, `np.array_equal(conv_batch(x, w, b)[${image}]`), python(isSame(image)));
    });

    test('a batch in PyTorch: its shape, the numbers trained, a batch of one', () => {
      const block = codeBlockWith('unsqueeze(0).shape', lang, '09-batching.mdx');
      assert.equal(outputOf(block, 'conv2(torch.zeros(64'), torchSize(conv2dShape([64, 6, 14, 14], [16, 6, 5, 5])));
      assert.equal(outputOf(block, 'sum('), String(16 * 6 * 25 + 16));
      assert.equal(outputOf(block, 'one.unsqueeze(0).shape'), torchSize([1, 6, 14, 14]));
    });
  });
}
