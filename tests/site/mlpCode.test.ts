import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { initialValues } from '../../components/shared/params.ts';
import { allParameters, widths } from '../../components/widgets/autoencoder/model.ts';
import { passOf } from '../../components/widgets/forward-pass/model.ts';
import { params } from '../../components/widgets/forward-pass/params.ts';
import { autoencoder, summary } from '../../engine/index.ts';
import { chapterSource } from '../support/chapterSource.ts';
import { arrayIn, codeBlockWith, codeOf, outputOf, printed, readArray } from '../support/codeBlocks.ts';
import { languages } from '../support/site.ts';

const file = '04-mlp.mdx';
const initial = initialValues(params);
const { x, z, h, y, one } = passOf(initial);

/** The rows of the matrices that a chapter writes as formulas, in their order. */
const matricesIn = (source: string): number[][][] =>
  [...source.matchAll(/\\begin\{bmatrix\}(.*?)\\end\{bmatrix\}/g)].map(([, cells = '']) =>
    cells.split('\\\\').map((row) => row.split('&').map(Number)),
  );

for (const lang of languages) {
  describe(`the chapter on layers and its figure (${lang})`, () => {
    test('the matrices of the formulas are those that the figure opens with', () => {
      const { weight1, bias1, weight2, bias2 } = initial;
      assert.deepEqual(matricesIn(chapterSource(lang, file)), [weight1, bias1, x.map((value) => [value]), weight2, bias2]);
    });

    test('NumPy computes what the figure shows', () => {
      const block = codeBlockWith('np.maximum', lang, file);
      const array = (name: string) => arrayIn(block, name).values;
      assert.deepEqual([array('W1'), array('W2'), array('x')], [initial.weight1, initial.weight2, x]);
      assert.deepEqual([array('b1'), array('b2')], [initial.bias1.flat(), initial.bias2.flat()]);
      assert.deepEqual(
        printed(block).map(({ call, output }) => [call, readArray(output)]),
        [
          ['z', z],
          ['h', h],
          ['W2 @ h + b2', y],
          ['W2 @ z + b2', one.y],
          ['(W2 @ W1) @ x + (W2 @ b1 + b2)', one.y],
        ],
      );
    });

    test('PyTorch’s autoencoder has the layers, the parameters and the output shapes of the engine’s', () => {
      const block = codeBlockWith('nn.Sequential', lang, file);
      const sizes = [...codeOf(block).matchAll(/nn\.Linear\((\d+), (\d+)\)/g)].map(([, from, to]) => [Number(from), Number(to)]);
      assert.deepEqual(
        sizes,
        widths.slice(1).map((to, place) => [widths[place], to]),
      );
      assert.equal(Number(outputOf(block, 'sum(')), allParameters);
      assert.equal(summary(autoencoder(), [widths[0]]).parameters, allParameters);
      const shapes = [1, 32, 1000].map((count) => `(${autoencoder().outputShape([count, 784]).join(', ')})`);
      assert.equal(outputOf(block, 'tuple('), shapes.join('\n'));
    });
  });
}
