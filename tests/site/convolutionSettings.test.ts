import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { network } from '../../components/book/network.ts';
import { params } from '../../components/widgets/conv2d/params.ts';
import { inputs, kernels } from '../../components/widgets/conv2d/presets.ts';
import { facts } from '../../content/facts.ts';
import { convOutput } from '../../engine/index.ts';
import { chapterSource } from '../support/chapterSource.ts';
import { arrayIn, codeBlockWith } from '../support/codeBlocks.ts';
import { languages } from '../support/site.ts';

const bmatrix = String.raw`\\begin\{bmatrix\}(.*?)\\end\{bmatrix\}`;

/** The rows of what stands in a bmatrix. */
const matrixOf = (latex = ''): number[][] => latex.split(String.raw`\\`).map((row) => row.split('&').map(Number));

/** The value of the fact with this name. */
function fact(name: string): number {
  const value = facts[name]?.();
  assert.ok(value !== undefined, `content/facts.ts holds no ${name}`);
  return value;
}

for (const lang of languages) {
  const convolution = chapterSource(lang, '06-convolution-2d.mdx');

  describe(`settings typed in chapter 6 (${lang})`, () => {
    test('x and w are the figure’s, in the formula and in Python', () => {
      const typed = (name: string) => matrixOf(new RegExp(`\\{${name}\\} = ${bmatrix}`).exec(convolution)?.[1]);
      const block = codeBlockWith('def conv2d', lang, '06-convolution-2d.mdx');
      assert.deepEqual([typed('x'), arrayIn(block, 'x').values, params.input.initial], Array(3).fill(inputs.numbers));
      assert.deepEqual([typed('w'), arrayIn(block, 'w').values, params.kernel.initial], Array(3).fill(kernels.sobelX));
    });

    test('the bias is one and the same in prose, caption, Python, facts and figure', () => {
      const typed = [/\$\\bias\{b\} = (\d+)\$/, /<Table id="tab:windows" caption="[^"]*\bb = (\d+)/, /print\(conv2d\(x, w, b=(\d+)\)\)/];
      const biases = [...typed.map((pattern) => Number(pattern.exec(convolution)?.[1])), params.bias.initial];
      assert.deepEqual(biases, Array(4).fill(fact('conv2d.out0') - fact('conv2d.sum0')));
    });

    test('the first window is worked out from the rows of x', () => {
      const windows = /\$(\d, \d, \d)\$\D+\$(\d, \d, \d)\$\D+\$(\d, \d, \d)\$/.exec(convolution)?.slice(1) ?? [];
      assert.deepEqual(
        windows.map((row) => row.split(', ').map(Number)),
        inputs.numbers.slice(0, 3).map((row) => row.slice(0, 3)),
      );
      const sums = [...convolution.matchAll(/\$(\d[^$]*\\cdot[^$]*)\$, [^<]*<Fact of="conv2d\.(right0|left0)"/g)];
      assert.deepEqual(
        sums.map(([, sum, name]) => [name, worthOf(sum)]),
        ['right0', 'left0'].map((name) => [name, fact(`conv2d.${name}`)]),
      );
    });

    test('the table of windows has a row for each cell of the first output row', () => {
      const cells = [...convolution.matchAll(/^\|.*<Fact of="conv2d\.sum(\d)"/gm)].map(([, column]) => Number(column));
      assert.deepEqual(cells, [...Array(fact('conv2d.outColumns')).keys()]);
    });

    test('the table of kernels shows those of the figure', () => {
      const rows = convolution.matchAll(new RegExp(`^\\| [^|]* \\| \\$\\\\wt\\{${bmatrix}\\}\\$ \\| <Fact of="kernels\\.(\\w+)Sum"`, 'gm'));
      assert.deepEqual(Object.fromEntries([...rows].map(([, matrix, name]) => [name, matrixOf(matrix)])), kernels);
    });

    test('the table of sizes types the settings its facts are computed from, the last two the network’s', () => {
      const rows = [...convolution.matchAll(/^\| (\d+) \| (\d+) \| (\d+) \| (\d+) \| (\d+) \| <Fact of="sizes\.(\w+)Extent"/gm)];
      const typed = rows.map(([, ...cells]) => ({ name: cells[5] ?? '', numbers: cells.slice(0, 5).map(Number) }));
      for (const { name, numbers } of typed) {
        const [size = 0, kernel = 0, padding = 0, stride, dilation] = numbers;
        const { extent, out, leftover } = convOutput({ size, kernel, padding: [padding, padding], stride, dilation });
        const said = ['Extent', 'Out', 'Leftover'].map((what) => fact(`sizes.${name}${what}`));
        assert.deepEqual(said, [extent, out, leftover], name);
      }
      assert.deepEqual(
        typed.slice(-2).map(({ numbers }) => numbers),
        convolutionLayers(),
      );
    });

    test('seven cells and eight give the same output, and only the eight leave one over', () => {
      assert.equal(fact('sizes.oddOut'), fact('sizes.evenOut'));
      assert.deepEqual([fact('sizes.oddLeftover'), fact('sizes.evenLeftover')], [0, 1]);
    });

    test('the first layer of the network is told as it is', () => {
      const told = convolution.split('\n').find((line) => line.includes('<Fact of="network.oneKernel"')) ?? '';
      const conv1 = network.find((layer) => layer.kind === 'conv');
      assert.ok(conv1?.kind === 'conv');
      const { kernel, padding, filters } = conv1;
      assert.ok(told.includes(`${kernel} × ${kernel}`) && told.includes(`${network[0]?.output.slice(1).join(' × ')}`), told);
      assert.equal(Number(/(?:padding of|패딩) (\d)/.exec(told)?.[1]), padding);
      assert.ok(told.includes({ en: 'six kernels', ko: '커널 여섯 개' }[lang]) && filters === 6, told);
    });
  });
}

/** The value of "1 + 2 \cdot 0 + 2". */
function worthOf(sum = ''): number {
  const products = sum.split('+').map((product) => product.split(String.raw`\cdot`).map(Number));
  return products.reduce((total, factors) => total + factors.reduce((product, factor) => product * factor, 1), 0);
}

/** Input, kernel, padding, stride and dilation of the network's convolution layers, in one direction. */
function convolutionLayers(): number[][] {
  return network.flatMap((layer, place) => {
    const size = network[place - 1]?.output.at(-1) ?? 0;
    return layer.kind === 'conv' ? [[size, layer.kernel, layer.padding, layer.stride, 1]] : [];
  });
}
