import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { permuteColumns } from '../../components/shared/permutation.ts';
import { conv2d, linear, type Tensor, tensor, toNested } from '../../engine/index.ts';
import { arrayIn, codeBlockWith, codeOf, outputOf, printed, readArray } from '../support/codeBlocks.ts';
import { languages } from '../support/site.ts';

const file = '05-why-convolution.mdx';
/** A row as NumPy prints it: "[-1 12]". */
const numbersIn = (printed: string): number[] => (printed.match(/-?\d+/g) ?? []).map(Number);

for (const lang of languages) {
  describe(`what the code of chapter 5 says it prints (${lang})`, () => {
    test('NumPy: the sums before the shuffle, after it, and with the columns shuffled too', () => {
      const block = codeBlockWith('W[:, order]', lang, file);
      const [x, W] = [tensor(arrayIn(block, 'x').values), tensor(arrayIn(block, 'W').values)];
      const order = [...tensor(arrayIn(block, 'order').values).data];
      const shuffled = tensor(permuteColumns(x.data, order), x.shape);
      const permuted = tensor(permuteColumns(W.data, order), W.shape);
      const said = (call: string) => numbersIn(printed(block).find((line) => line.call === call)?.output ?? '');
      assert.deepEqual(said('x[order]'), [...shuffled.data]);
      assert.deepEqual(said('W @ x'), [...linear(x, W).data]);
      assert.deepEqual(said('W @ x[order]'), [...linear(shuffled, W).data]);
      assert.deepEqual(said('W[:, order] @ x[order]'), [...linear(shuffled, permuted).data]);
    });

    test('PyTorch: the flattened picture, and the filter before and after the move', () => {
      const block = codeBlockWith('torch.roll', lang, file);
      const picture = tensor(arrayIn(block, 'picture').values);
      const [rows = 0, columns = 0] = picture.shape;
      assert.equal(outputOf(block, 'row.shape'), `torch.Size([${rows * columns}])`);
      const [, row, width, column] = /row\[(\d) \* (\d) \+ (\d)\]/.exec(codeOf(block)) ?? [];
      assert.equal(Number(width), columns);
      assert.equal(outputOf(block, 'row[1'), `tensor(${picture.data[Number(row) * columns + Number(column)]}.)`);

      const kernel = tensor([[arrayIn(block, 'kernel').values]]);
      const filtered = (image: Tensor) => toNested(conv2d(tensor(image.data, [1, rows, columns]), kernel, null, { padding: [0, 1] }));
      const roll = Array.from({ length: columns }, (_, place) => (place + columns - 1) % columns);
      const moved = tensor(permuteColumns(picture.data, roll), picture.shape);
      assert.deepEqual([readArray(outputOf(block, 'filtered(picture)'))], filtered(picture));
      assert.deepEqual([readArray(outputOf(block, 'filtered(moved)'))], filtered(moved));
    });
  });
}
