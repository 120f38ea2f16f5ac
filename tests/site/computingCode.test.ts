import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { initialValues } from '../../components/shared/params.ts';
import { unfold } from '../../components/widgets/im2col/model.ts';
import { params } from '../../components/widgets/im2col/params.ts';
import { facts } from '../../content/facts.ts';
import { col2im, conv2d, im2col, ones, tensor, toNested } from '../../engine/index.ts';
import { arrayIn, codeBlockWith, outputOf, readArray } from '../support/codeBlocks.ts';
import { languages, root } from '../support/site.ts';

const file = '13-how-it-is-computed.mdx';
const figure = unfold(initialValues(params));

for (const lang of languages)
  describe(`what the code of the chapter on computing says it prints (${lang})`, () => {
    const numpy = codeBlockWith('def im2col', lang, file);
    const torch = codeBlockWith('F.unfold', lang, file);
    const [x, w] = ['x', 'w'].map((name) => tensor(arrayIn(numpy, name).values));

    test('input and filters are those of the figure', () => {
      assert.deepEqual(x?.data, figure.input.data);
      assert.deepEqual(w?.data, figure.filters.data);
    });

    test('the shapes of the matrix and of the product', () => {
      assert.equal(outputOf(numpy, 'M.shape'), `(${figure.matrix.length}, ${figure.matrix[0]?.length})`);
      assert.equal(outputOf(numpy, 'Y.shape'), `(${figure.product.length}, ${figure.product[0]?.length})`);
      assert.equal(outputOf(torch, 'columns.shape'), `torch.Size([1, ${figure.weights.length}, ${figure.matrix.length}])`);
    });

    test('the map of the first filter, which a convolution gives too', () => {
      assert.deepEqual(readArray(outputOf(numpy, 'Y[:, 0]')), figure.maps[0]);
      assert.ok(x && w);
      assert.deepEqual(figure.maps, toNested(conv2d(x, w)));
      assert.equal(outputOf(torch, 'torch.equal'), 'True');
    });

    test('how often each pixel was copied', () => {
      const counted = col2im(im2col(ones([1, 5, 5]), { kernelSize: 3 }), { outputSize: 5, kernelSize: 3 });
      assert.deepEqual([readArray(outputOf(torch, 'F.fold('))], toNested(counted));
    });
  });

test('the tile that the chapter shows loads, multiplies and adds as often as the text says', () => {
  const source = readFileSync(join(root, 'engine/kernels/assembly/multiplyTile.ts'), 'utf8');
  const loop = /function multiply4[\s\S]*?for \(;[\s\S]*?\n {2}}/.exec(source)?.[0].split('for (;')[1] ?? '';
  assert.equal(loop.match(/v128\.load(32_splat)?\(/g)?.length, facts['computing.tileLoads']?.());
  assert.equal(loop.match(/fma\(/g)?.length, facts['computing.tileSteps']?.());
});
