import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { outputsOf, presets } from '../../components/widgets/perceptron/gates.ts';
import { fire } from '../../components/widgets/perceptron/model.ts';
import { facts } from '../../content/facts.ts';
import { chapterSource } from '../support/chapterSource.ts';
import { languages } from '../support/site.ts';

/** A number as prose writes it, with a true minus sign or a hyphen. */
const numberOf = (text = ''): number => Number(text.replace('−', '-'));

for (const lang of languages) {
  const perceptron = chapterSource(lang, '02-perceptron.mdx');

  describe(`settings typed in chapter 2 (${lang})`, () => {
    test('AND and the walk are the neurons of the facts', () => {
      const typed = /\$\\wt\{w_1\} = (-?[\d.]+)\$, \$\\wt\{w_2\} = (-?[\d.]+)\$(?:,| and) \$\\bias\{b\} = (-?[\d.]+)\$/g;
      const [and, walk] = [...perceptron.matchAll(typed)].map(([, w1, w2, b]) => ({ w1: Number(w1), w2: Number(w2), b: Number(b) }));
      assert.ok(and !== undefined && walk !== undefined);
      assert.deepEqual(and, presets.AND);
      assert.equal(fire(walk, [0, 1]).z.toFixed(6), facts['perceptron.walkAtZeroOne']?.().toFixed(6));
      assert.equal(fire(walk, [1, 1]).z.toFixed(6), facts['perceptron.walkAtOneOne']?.().toFixed(6));
      assert.equal(outputsOf(walk), '1011', 'only rain without a friend puts the lamp out');
    });

    test('the caption of the table of gates names their weights and biases', () => {
      const caption = /<Table id="tab:gates" caption="([^"]*)"/.exec(perceptron)?.[1] ?? '';
      const typed = caption.matchAll(/(AND|OR|NAND)(?::|는) w₁ = w₂ = (−?[\d.]+), b = (−?\d\.\d)/g);
      const neurons = [...typed].map(([, gate = '', w, b]) => [gate, { w1: numberOf(w), w2: numberOf(w), b: numberOf(b) }]);
      assert.deepEqual(Object.fromEntries(neurons), presets);
    });
  });
}
