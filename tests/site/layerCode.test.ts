import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { initialValues } from '../../components/shared/params.ts';
import { params as checkpoint } from '../../components/widgets/checkpoint/params.ts';
import { start } from '../../components/widgets/checkpoint/training.ts';
import { computeLayer } from '../../components/widgets/dense-layer/model.ts';
import { params as dense } from '../../components/widgets/dense-layer/params.ts';
import { facts } from '../../content/facts.ts';
import { Linear, linear, parameterCount, tensor, toNested, transpose } from '../../engine/index.ts';
import { chapterSource } from '../support/chapterSource.ts';
import { arrayIn, codeBlockWith, codeOf, outputOf, readArray } from '../support/codeBlocks.ts';
import { languages } from '../support/site.ts';

const file = '01-features-and-weights.mdx';
const layer = computeLayer(initialValues(dense));

for (const lang of languages) {
  describe(`what chapter 1 writes and prints (${lang})`, () => {
    test('the matrices of the text and of NumPy are those that the figure opens with', () => {
      const block = codeBlockWith('Y = X @ W + B', lang, file);
      assert.deepEqual(arrayIn(block, 'X').values, layer.x);
      assert.deepEqual(arrayIn(block, 'W').values, layer.w);
      assert.deepEqual([arrayIn(block, 'B').values], layer.b);
      const written = [...chapterSource(lang, file).matchAll(/\{([XWB])\} = \\begin\{bmatrix\} (.*?) \\end/g)];
      const rows = (text = '') => text.split(' \\\\ ').map((row) => row.split(' & ').map(Number));
      assert.deepEqual(Object.fromEntries(written.map(([, name, text]) => [name, rows(text)])), { X: layer.x, W: layer.w, B: layer.b });
    });

    test('NumPy prints the outputs of the layer', () => {
      const block = codeBlockWith('Y = X @ W + B', lang, file);
      const [x, w, b] = ['X', 'W', 'B'].map((name) => tensor(arrayIn(block, name).values)) as [never, never, never];
      const said = readArray(outputOf(block, 'Y')) as number[][];
      const computed = toNested(linear(x, transpose(w, 0, 1), b)) as number[][];
      said.flat().forEach((value, i) => assert.ok(Math.abs(value - (computed.flat()[i] ?? Number.NaN)) < 1e-6));
      assert.deepEqual(said, layer.y);
    });

    test('PyTorch prints the sizes and the parameters of its Linear', () => {
      const block = codeBlockWith('nn.Linear(3, 2)', lang, file);
      const { weight, bias } = new Linear(3, 2);
      assert.equal(outputOf(block, 'layer.weight'), `torch.Size([${weight.shape.join(', ')}])`);
      assert.equal(outputOf(block, 'layer.bias'), `torch.Size([${bias?.shape.join(', ')}])`);
      assert.equal(outputOf(block, 'sum('), String(parameterCount(weight.shape)));
      assert.equal(outputOf(block, 'sum('), String(facts['basket.parameters']?.()));
    });

    test('the saved network is that of the figure, by the names and sizes of its numbers', () => {
      const block = codeBlockWith('state_dict()', lang, file);
      const sizes = [...start(1).weights].map(([name, { shape }]) => `${name} (${shape.join(', ')}${shape.length === 1 ? ',' : ''})`);
      assert.equal(outputOf(block, 'name'), sizes.join('\n'));
      assert.match(codeOf(block), new RegExp(`"epoch": ${checkpoint.saved.initial},`));
    });
  });
}
