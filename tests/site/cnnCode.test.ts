import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { network, networkParameters } from '../../components/book/network.ts';
import { modelAddresses } from '../../components/data/models/modelAddresses.ts';
import { countParameters, describeModule, lenet, modelShapes, readSafetensors, softmax, tensor, toNested } from '../../engine/index.ts';
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

test('the filters of conv1 answer to what the chapter says of their maps', () => {
  const read = readSafetensors(readFileSync(modelAddresses.lenet));
  assert.ok(read.ok);
  const weights = read.tensors.get('conv1.weight')?.data ?? new Float32Array();
  /** The sum of a filter's weights, each times what its place counts: rows down and columns to the right from the middle. */
  const moment = (filter: number, count: (down: number, right: number) => number) =>
    weights
      .slice(filter * 25, (filter + 1) * 25)
      .reduce((sum, weight, cell) => sum + weight * count(Math.floor(cell / 5) - 2, (cell % 5) - 2), 0);
  const [rightward, downward] = [
    (filter: number) => moment(filter, (_, right) => right),
    (filter: number) => moment(filter, (down) => down),
  ];
  assert.ok(rightward(0) < -4 && Math.abs(downward(0)) < 1, 'ink on the left, paper on the right: a right edge');
  assert.ok(downward(1) < -4 && Math.abs(rightward(1)) < 2, 'ink above, paper below: a lower edge');
  assert.ok(downward(4) > 4 && Math.abs(rightward(4)) < 2, 'paper above, ink below: an upper edge');
  assert.ok(moment(2, (down, right) => down * right) < -4, 'ink along the diagonal that rises to the right');
  assert.ok(Math.abs(rightward(2)) < 1 && Math.abs(downward(2)) < 1);
});
