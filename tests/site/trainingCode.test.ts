import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { descend } from '../../components/widgets/gradient-step/model.ts';
import { crossEntropy, softmax, tensor } from '../../engine/index.ts';
import { arrayIn, codeBlockWith, codeOf, outputOf, readArray } from '../support/codeBlocks.ts';
import { languages } from '../support/site.ts';

const numbersIn = (text: string): number[] => (text.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);

for (const lang of languages) {
  describe(`what the code of chapter 12 says it prints (${lang})`, () => {
import { descend } from '../../components/widgets/gradient-step/model.ts';
>>>>>>> 2349c7e (Try the laboratory and the descent in a browser)
import { gateName } from '../../components/widgets/perceptron/gates.ts';
import { sandboxOf } from '../../components/widgets/shape-sandbox/model.ts';
import { params as sandboxParams } from '../../components/widgets/shape-sandbox/params.ts';
import { presets } from '../../components/widgets/shape-sandbox/presets.ts';
import { torchAnswer } from '../../components/widgets/shape-sandbox/torch.ts';
import { facts } from '../../content/facts.ts';
<<<<<<< HEAD
import { Conv2d, conv2d, conv2dShape, convOutput, flipKernel, perceptron, type Shape, tensor, toNested } from '../../engine/index.ts';
=======
import { conv2d, conv2dShape, crossEntropy, flipKernel, perceptron, type Shape, softmax, tensor, toNested } from '../../engine/index.ts';
>>>>>>> 2349c7e (Try the laboratory and the descent in a browser)
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
          return /^\(\d/.test(comment) ? [[name, comment, pythonShape(tensor(values).shape)] as const] : [];
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

<<<<<<< HEAD
    test('convolution over channels in NumPy: the example of the figure', () => {
      const block = codeBlockWith('def convolve', lang, '07-convolution-3d.mdx');
      const { input, filter, bias, output } = convolve(initialValues(params));
      assert.deepEqual(arrayIn(block, 'x').values, input);
      assert.deepEqual(arrayIn(block, 'w').values, filter);
      assert.deepEqual(readArray(outputOf(block, `convolve(x, w, b=${bias})`)), output);
      assert.ok(block.some(({ code, comment }) => code.startsWith('print(convolve') && comment === pythonShape(tensor(output).shape)));
    });

    test('convolution over channels in PyTorch: shapes, the error, groups and the depth of Conv3d', () => {
      const block = codeBlockWith('Conv3d', lang, '07-convolution-3d.mdx');
      const size = (shape: Shape) => `torch.Size([${shape.join(', ')}])`;
      const [image = [], filters = []] = [...codeOf(block).matchAll(/reshape\((.*)\)/g)].map(([, shape = '']) => numbersIn(shape));
      assert.equal(outputOf(block, 'y.shape'), size(conv2dShape(image, filters)));
      const values = {
        ...initialValues(sandboxParams),
        ...presets.colour,
        batch: 1,
        channels: 1,
        height: 4,
        width: 4,
        filters: 1,
        biasSize: 1,
      };
      const error = torchAnswer(sandboxOf({ ...values, filterHeight: 2, filterWidth: 2 }));
      assert.equal(`RuntimeError: ${outputOf(block, 'error').replaceAll('\n', ' ')}`, error);

      const conv2 = network.find(({ name }) => name === 'conv2');
      assert.ok(conv2?.kind === 'conv' && conv2.weight !== null);
      assert.ok(codeOf(block).includes(`Conv2d(${conv2.weight[1]}, ${conv2.weight[0]}, kernel_size=${conv2.kernel})`));
      assert.equal(outputOf(block, 'conv2.weight'), size(conv2.weight));
      assert.equal(outputOf(block, 'sum('), String(conv2.parameters));
      assert.equal(outputOf(block, 'grouped.weight'), size(new Conv2d(6, 6, 3, { groups: 6 }).weight.shape));
      const [clip = []] = [...codeOf(block).matchAll(/torch\.zeros\((.*)\)/g)].map(([, shape = '']) => numbersIn(shape));
      const kernel = numbersIn(/Conv3d\(1, 1, kernel_size=\((.*)\)\)/.exec(codeOf(block))?.[1] ?? '');
      const moved = clip.slice(2).map((cells, axis) => convOutput({ size: cells, kernel: kernel[axis] ?? 1 }).out);
      assert.equal(outputOf(block, 'conv3d(clip)'), size([1, 1, ...moved]));
=======
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
