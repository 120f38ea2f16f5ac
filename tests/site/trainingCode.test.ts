import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { descend } from '../../components/widgets/gradient-step/model.ts';
import { crossEntropy, softmax, tensor } from '../../engine/index.ts';
import { arrayIn, codeBlockWith, codeOf, outputOf, readArray } from '../support/codeBlocks.ts';
import { languages } from '../support/site.ts';

const numbersIn = (text: string): number[] => (text.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);

for (const lang of languages) {
  describe(`what the code of chapter 12 says it prints (${lang})`, () => {
    test('training: loss, slope and new weight of the figure, in NumPy and in PyTorch', () => {
      const steps = descend(0, 0.1);
      const due = steps.slice(0, 4).map(({ loss, slope }, step) => [loss, slope, steps[step + 1]?.weight ?? 0]);
      for (const [words, rate] of [
        ['rate * slope', 'w, rate = 0.0, 0.1'],
        ['F.mse_loss', 'torch.optim.SGD([w], lr=0.1)'],
      ] as const) {
        const block = codeBlockWith(words, lang, '12-training.mdx');
        assert.ok(codeOf(block).includes(rate) && codeOf(block).includes('range(4)'));
        const said = outputOf(block, '[round(').split('\n').map(numbersIn);
        assert.deepEqual(
          said,
          due.map((row) => row.map((number) => Number(number.toFixed(2)))),
        );
      }
    });

    test('softmax and cross-entropy of three logits', () => {
      const block = codeBlockWith('F.cross_entropy', lang, '12-training.mdx');
      const logits = tensor(arrayIn(block, 'logits').values);
      const rounded = (cells: ArrayLike<number>) => Array.from(cells, (cell) => Number(cell.toFixed(4)));
      assert.deepEqual(readArray(outputOf(block, 'F.softmax')), [rounded(softmax(logits, 1).data)]);
      for (const right of [0, 2]) {
        const said = outputOf(block, `F.cross_entropy(logits, torch.tensor([${right}]))`);
        assert.equal(said, `tensor(${crossEntropy(logits, [right]).item().toFixed(4)})`);
      }
    });
  });
}
