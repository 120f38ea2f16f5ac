import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { network } from '../../components/book/network.ts';
import { gateName } from '../../components/widgets/perceptron/gates.ts';
import { facts } from '../../content/facts.ts';
import { conv2d, conv2dShape, flipKernel, perceptron, type Shape, tensor, toNested } from '../../engine/index.ts';
import { chapterFiles } from '../support/chapterSource.ts';
import { arrayIn, codeBlocks, codeBlockWith, codeOf, outputOf, printed, readArray } from '../support/codeBlocks.ts';
import { languages } from '../support/site.ts';

/** A shape as Python writes it: "(2, 3)", "(2,)". */
const pythonShape = (shape: Shape): string => `(${shape.join(', ')}${shape.length === 1 ? ',' : ''})`;
const numbersIn = (text: string): number[] => (text.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);

for (const lang of languages) {
  describe(`what code says it prints (${lang})`, () => {
    test('the shapes beside arrays are theirs', () => {
      const blocks = chapterFiles.flatMap((file) => codeBlocks(lang, file));
      const said = blocks.flatMap((block) =>
        [...codeOf(block).matchAll(/^(\w+) = (?:np\.array|torch\.tensor)\(\[/gm)].flatMap(([, name = '']) => {
          const { values, comment } = arrayIn(block, name);
          const said = /^\(\d[\d, ]*\)/.exec(comment)?.[0];
          return said === undefined ? [] : [[name, said, pythonShape(tensor(values).shape)] as const];
        }),
      );
      for (const [name, comment, shape] of said) assert.equal(comment, shape, name);
      assert.ok(said.length >= 6, `${said.length} shapes`);
    });

    test('one neuron: the outputs of AND, OR and NAND', () => {
      const block = codeBlockWith('def neuron', lang, '02-perceptron.mdx');
      const points = tensor(arrayIn(block, 'X').values);
      const said = printed(block).map(({ call, output }) => {
        const [, weights = '', bias = ''] = /^neuron\(X, np\.array\((.*)\), (.*)\)$/.exec(call) ?? [];
        const outputs = perceptron(points, tensor([readArray(weights)]), tensor([Number(bias)]));
        const row = Array.from(outputs.data);
        assert.equal(output, `[${row.join(' ')}], ${gateName(row.join(''), String)}`);
        return output;
      });
      assert.equal(said.length, 3);
    });

    test('two layers: the outputs of XOR', () => {
      const block = codeBlockWith('weight2 =', lang, '02-perceptron.mdx');
      const array = (name: string) => tensor(arrayIn(block, name).values);
      const hidden = perceptron(array('X'), array('weight1'), array('bias1'));
      const outputs = perceptron(hidden, array('weight2'), array('bias2'));
      assert.deepEqual(readArray(outputOf(block, 'y.flatten()')), Array.from(outputs.data));
      const comments = Object.fromEntries(block.map(({ code, comment }) => [code.split(' = ')[0], comment]));
      assert.deepEqual(
        [comments.h, comments.y],
        [hidden, outputs].map(({ shape }) => pythonShape(shape)),
      );
    });

    test('weight decay: the shapes of weight and bias with their own', () => {
      const block = codeBlockWith('weight_decay', lang, '03-bias.mdx');
      const [, inputs, outputs] = /nn\.Linear\((\d+), (\d+)\)/.exec(codeOf(block)) ?? [];
      const [weight, bias] = [pythonShape([Number(outputs), Number(inputs)]), pythonShape([Number(outputs)])];
      const decays = [...codeOf(block).matchAll(/"weight_decay": ([\d.]+)/g)].map(([, decay]) => decay);
      assert.equal(outputOf(block, 'shape'), [weight, bias].map((shape, i) => `${shape} ${decays[i]}`).join('\n'));
      assert.ok(block.some(({ comment }) => comment === `weight: ${weight}, bias: ${bias}`));
    });

    test('bias and variance: parts that add up to the error and are much the figure’s', () => {
      const block = codeBlockWith('np.polyfit', lang, '03-bias.mdx');
      const noise = Number(/^noise = ([\d.]+)/m.exec(codeOf(block))?.[1]);
      const rows = outputOf(block, 'f"{degree}').split('\n').map(numbersIn);
      const degrees = numbersIn(/for degree in \((.*)\)/.exec(codeOf(block))?.[1] ?? '');
      assert.deepEqual(
        rows.map(([degree]) => degree),
        degrees,
      );
      ['line', 'middle', 'highest'].forEach((name, i) => {
        const [, biasSquared = Number.NaN, variance = Number.NaN, left = Number.NaN, error] = rows[i] ?? [];
        assert.equal(Number((biasSquared + variance + left).toFixed(2)), error);
        assert.equal(left, noise ** 2);
        assert.ok(Math.abs(biasSquared - Number(facts[`fits.${name}BiasSquared`]?.())) < 0.02);
        assert.ok(Math.abs(variance - Number(facts[`fits.${name}Variance`]?.())) < 0.02);
      });
    });

    test('convolution in NumPy: the example, its kernel turned, a stride of 2', () => {
      const block = codeBlockWith('def conv2d', lang, '06-convolution-2d.mdx');
      const [x, w] = ['x', 'w'].map((name) => tensor([[arrayIn(block, name).values]]));
      assert.ok(x !== undefined && w !== undefined);
      const output = conv2d(x, w, tensor([1]));
      assert.deepEqual([[readArray(outputOf(block, 'conv2d(x, w, b=1)'))]], toNested(output));
      assert.ok(block.some(({ code, comment }) => code === 'print(conv2d(x, w, b=1))' && comment === pythonShape(output.shape.slice(2))));
      const turned = toNested(conv2d(x, flipKernel(w), tensor([1]))) as number[][][][];
      assert.deepEqual(readArray(outputOf(block, 'conv2d(x, np.flip(w), b=1)[0]')), turned[0]?.[0]?.[0]);
      const strided = conv2dShape([1, 1, 8, 8], w.shape, { stride: 2 });
      assert.equal(outputOf(block, 'conv2d(np.zeros((8, 8)), w, stride=2).shape'), pythonShape(strided.slice(2)));
    });

    test('convolution in PyTorch: the example again, and the first layer of the network', () => {
      const numpy = codeBlockWith('def conv2d', lang, '06-convolution-2d.mdx');
      const block = codeBlockWith('F.conv2d', lang, '06-convolution-2d.mdx');
      const [x, w] = ['x', 'w'].map((name) => tensor([[arrayIn(numpy, name).values]]));
      assert.ok(x !== undefined && w !== undefined);
      const reshaped = [...codeOf(block).matchAll(/reshape\((.*)\)/g)].map(([, shape = '']) => numbersIn(shape));
      assert.deepEqual(reshaped, [x.shape, w.shape]);
      const output = conv2d(x, w, tensor(arrayIn(block, 'bias').values));
      assert.equal(outputOf(block, 'y.shape'), `torch.Size([${output.shape.join(', ')}])`);
      assert.deepEqual([[readArray(outputOf(block, 'y[0, 0]'))]], toNested(output));

      const conv1 = network.find(({ name }) => name === 'conv1');
      assert.ok(conv1?.kind === 'conv' && conv1.weight !== null);
      const [filters, channels] = conv1.weight;
      const call = `Conv2d(${channels}, ${filters}, kernel_size=${conv1.kernel}, padding=${conv1.padding})`;
      assert.ok(codeOf(block).includes(call), call);
      assert.equal(outputOf(block, 'conv1('), `torch.Size([1, ${conv1.output.join(', ')}])`);
      assert.equal(outputOf(block, 'sum('), String(conv1.parameters));
    });
  });
}
