import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { network, networkParameters } from '../../components/book/network.ts';
import { countParameters, describeModule, lenet, modelShapes, softmax, tensor, toNested } from '../../engine/index.ts';
import { chapterSource } from '../support/chapterSource.ts';
import { codeBlockWith, codeOf, outputOf, readArray } from '../support/codeBlocks.ts';
import { languages } from '../support/site.ts';

const file = '11-a-whole-cnn.mdx';
const batch = 4;

for (const lang of languages) {
  describe(`what the chapter on the whole CNN says (${lang})`, () => {
    test('its table gives each layer the shape of the network on the cover', () => {
      const rows = [...chapterSource(lang, file).matchAll(/^\| (\w+) \|.*\| \$\\(?:inp|out)\{N((?: \\times \d+)+)\}\$ \|/gm)];
      const said = rows.map(([, name, sizes = '']) => [name, (sizes.match(/\d+/g) ?? []).map(Number)]);
      assert.deepEqual(
        said,
        network.map(({ name, output }) => [name, [...output]]),
      );
    });

    test('the PyTorch code is the network, and prints its shapes and its count', () => {
      const block = codeBlockWith('nn.Sequential(', lang, file);
      const model = describeModule(lenet());
      const { steps } = modelShapes(model, [batch, 1, 28, 28]);
      const expected = steps.map(({ layer, outputShape }) => `${layer.kind} (${outputShape?.join(', ')})`).join('\n');
      assert.equal(outputOf(block, 'type(layer)'), expected);
      assert.equal(outputOf(block, 'sum('), String(countParameters(model).count));
      assert.equal(countParameters(model).count, networkParameters);
      const kinds = [...codeOf(block).matchAll(/nn\.(\w+)\(/g)].map(([, kind]) => kind).slice(1);
      assert.deepEqual(
        kinds,
        steps.map(({ layer }) => layer.kind),
      );
    });

    test('the NumPy code flattens to the features of fc1, and its softmax is the engine’s', () => {
      const block = codeBlockWith('np.exp', lang, file);
      const flat = network.find(({ kind }) => kind === 'flatten')?.output[0];
      assert.equal(outputOf(block, 'rows.shape'), `(${batch}, ${flat})`);
      const logits = readArray(/z = np\.array\((.*)\)/.exec(codeOf(block))?.[1] ?? '');
      const own = toNested(softmax(tensor(logits), 1)) as number[][];
      const rounded = own.map((row) => row.map((p) => Number(p.toFixed(3))));
      assert.deepEqual(readArray(outputOf(block, 'softmax(z).round(3)')), rounded);
    });
  });
}
