import type { Locator } from '@playwright/test';
import { text as axisWords } from '../../components/widgets/conv2d-arithmetic/text.ts';
import { text as xorText } from '../../components/widgets/xor/text.ts';
import type { Language } from '../support/site.ts';
import { numberIn } from './numberIn.ts';

/** Says in words what the numbers that a widget shows contradict; nothing where they agree. */
type Check = (widget: Locator, lang: Language) => Promise<readonly string[]>;

/** Texts by the name of the place where they stand. */
type Texts<K extends string> = Readonly<Record<K, readonly string[]>>;

/** What stands in some places of every element that `all` finds, read at one moment so that no play comes between. */
const shownIn = <K extends string>(all: Locator, places: Readonly<Record<K, string>>): Promise<Texts<K>[]> =>
  all.evaluateAll((elements, given) => {
    const shown = (node: Element) => (node instanceof HTMLInputElement ? node.value : (node.textContent ?? ''));
    const read = (element: Element) => given.map(([name, place]) => [name, [...element.querySelectorAll(place)].map(shown)]);
    return elements.map((element): Texts<K> => Object.fromEntries(read(element)));
  }, Object.entries<string>(places));

const first = (texts: readonly string[] = []): number => numberIn(texts[0] ?? '');
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** What is wrong where two numbers should be the same. */
const differ = (claim: string, left: number, right: number, tolerance = 1e-6): string[] =>
  Math.abs(left - right) <= tolerance ? [] : [`${claim}: ${left} is not ${right}`];

const threshold: Check = async (widget) => {
  const [shown] = await shownIn(widget, { theta: '[data-of="threshold"] input', b: '[data-of="bias"] input' });
  return differ('b = −θ', first(shown?.b), -first(shown?.theta));
};

const symbols = ['z', 'b', 'w1', 'x1', 'w2', 'x2'] as const;

const perceptron: Check = async (widget) => {
  const places = symbols.map((symbol) => [symbol, `.formula-pair[data-symbol="${symbol}"] .sym-number`]);
  const [shown] = await shownIn(widget, { ...Object.fromEntries(places), y: '.formula-result b', tie: 'input[type="radio"]:checked' });
  const [z = Number.NaN, b = 0, w1 = 0, x1 = 0, w2 = 0, x2 = 0] = symbols.map((symbol) => first(shown?.[symbol]));
  const fires = shown?.tie?.[0] === 'on' ? z >= 0 : z > 0;
  return [...differ('z = b + w₁x₁ + w₂x₂', z, b + w1 * x1 + w2 * x2), ...differ('y = step(z)', first(shown?.y), Number(fires))];
};

const twoBiases: Check = async (widget) => {
  const cell = (part: string) => `[data-part="${part}"] td`;
  const places = { parts: ['biasSquared', 'variance', 'noise'].map(cell).join(), total: cell('total') };
  const [{ parts = [], total = [] } = {}] = await shownIn(widget, places);
  if ([...parts, ...total].every((text) => text === '–')) return [];
  return differ('bias² + variance + noise = expected error', sum(parts.map(numberIn)), first(total), 0.0021);
};

/** Every card of arithmetic adds up. */
const arithmetic: Check = async (widget) => {
  const [tile, result] = ['.arithmetic-terms', '.arithmetic-result'];
  const role = (name: string) => `${result} .sym-number[data-role="${name}"]`;
  const places = { input: `${tile} .role-input`, weight: `${tile} .role-weight`, product: `${tile} b` };
  const cards = await shownIn(widget.locator(`.arithmetic:has(${result})`), {
    ...places,
    sum: role('sum'),
    bias: role('bias'),
    output: role('output'),
  });
  return cards.flatMap((card) => [
    ...card.product.flatMap((product, i) =>
      differ('input × weight = product', numberIn(card.input[i] ?? '') * numberIn(card.weight[i] ?? ''), numberIn(product)),
    ),
    ...differ('the products add up to the sum', sum(card.product.map(numberIn)), first(card.sum)),
    ...differ('sum + bias = output', first(card.sum) + first(card.bias), first(card.output)),
  ]);
};

/** Chips in their order: the sums of the channels, the bias, the output; each channel beside its products. */
const conv3d: Check = async (widget) => {
  const [{ chips = [] } = {}] = await shownIn(widget, { chips: '.conv3d-chip > b' });
  const rows = await shownIn(widget.locator('.conv3d-row'), { sum: '.conv3d-head > b', product: '.number-grid[data-role="sum"] td' });
  const numbers = chips.map(numberIn);
  return [
    ...differ('sums of the channels + bias = output', sum(numbers.slice(0, -1)), numbers.at(-1) ?? Number.NaN),
    ...rows.flatMap((row, channel) => [
      ...differ('the sum of a channel is the same twice', first(row.sum), numbers[channel] ?? Number.NaN),
      ...differ('the products of a channel add up to its sum', sum(row.product.map(numberIn)), first(row.sum)),
    ]),
  ];
};

const conv2dArithmetic: Check = async (widget, lang) => {
  const [{ letters = [], values = [], out = [] } = {}] = await shownIn(widget, {
    letters: '.axis-settings .slider .sym',
    values: '.axis-settings input[type="range"]',
    out: '.axis-formula :is(.sym-number[data-role="output"], .axis-none)',
  });
  const setting = (letter: string) => Number(values[letters.indexOf(letter)]);
  const [n, p, d, k, s] = ['n', 'p', 'd', 'k', 's'].map(setting) as [number, number, number, number, number];
  const q = letters.includes('q') ? setting('q') : p;
  const size = Math.max(0, Math.floor((n + p + q - d * (k - 1) - 1) / s) + 1);
  return differ('the output size follows from the sliders', out[0] === axisWords[lang].noOutput ? 0 : first(out), size);
};

/** The count is said in words: that of the one neuron, or that of the two layers with the places on which the inputs fall. */
const xor: Check = async (widget, lang) => {
  const [{ ticks = [], h1 = [], h2 = [], said = [] } = {}] = await shownIn(widget, {
    ticks: '.verdict[data-right]',
    h1: '.xor-two .truth-table td:nth-of-type(1)',
    h2: '.xor-two .truth-table td:nth-of-type(2)',
    said: '.xor-count output, .xor-landed',
  });
  const places = new Set(h1.map((value, i) => `${value}${h2[i]}`)).size;
  const { right, landed } = xorText[lang];
  const due = places === 0 ? right(ticks.length) : landed(places, ticks.length);
  return said.join() === due ? [] : [`${ticks.length} ticks, so not “${said.join()}” but “${due}”`];
};

/** Numbers stand there to four decimals, large ones to fewer. */
const gradientStep: Check = async (widget) => {
  const role = (name: string) => `.gradient-sums section:last-child .sym-number[data-role="${name}"]`;
  const places = { w: role('weight'), rate: role('setting'), slope: role('sum'), next: '.gradient-sums section:last-child output' };
  const [{ w, rate, slope, next = [] } = { w: [], rate: [], slope: [] }] = await shownIn(widget, places);
  const due = first(w) - first(rate) * first(slope);
  return next.length === 0 ? [] : differ('w − η · slope = new w', first(next), due, 1e-4 + 2e-3 * Math.abs(due));
};

/** The accuracy that the table of mistakes leads to is the one said, and all test digits stand in it; both only once there is a score. */
const trainingLab: Check = async (widget) => {
  const cell = '.lab-confusion tbody td';
  const places = { all: cell, right: `${cell}[data-right]`, accuracy: '.lab-scores [data-set="test"] td:last-child' };
  const [{ all = [], right = [], accuracy = [] } = {}] = await shownIn(widget, places);
  if (all.length === 0 || all.includes('') || accuracy[0] === '–') return [];
  const [digits, named] = [sum(all.map(numberIn)), sum(right.map(numberIn))];
  return [...differ('all test digits are counted', digits, 1000), ...differ('accuracy', first(accuracy), (100 * named) / digits, 0.051)];
};

/** The products shown with the others make the sum, and with the bias the total; a total below 0 is cut off by ReLU. */
const cnnWalk: Check = async (widget) => {
  const [{ channels = [], parts = [], sum: total = [], bias = [], output = [] } = {}] = await shownIn(widget.locator('.walk-unit'), {
    channels: '.walk-channel',
    parts: '.walk-parts td:last-child',
    sum: '.arithmetic-result .sym-number[data-role="sum"]',
    bias: '.arithmetic-result .sym-number[data-role="bias"]',
    output: '.arithmetic-result .sym-number[data-role="output"]',
  });
  if (total.length === 0) return [];
  const shares = [...channels, ...parts].map((text) => numberIn(text.trim().split(/\s+/).at(-1) ?? ''));
  const isCut = total.length > 1;
  const z = first(total) + first(bias);
  return [
    ...(shares.length === 0 ? [] : differ('the parts add up to the sum', sum(shares), first(total), 0.01 + 0.005 * shares.length)),
    ...differ('sum + bias, after ReLU, = output', isCut ? Math.max(0, z) : z, first(output), 0.016),
  ];
};

const invariants: Readonly<Record<string, Check>> = {
  threshold,
  perceptron,
  xor,
  conv2d: arithmetic,
  conv3d,
  'dense-layer': arithmetic,
  'two-biases': twoBiases,
  'gradient-step': gradientStep,
  'training-lab': trainingLab,
  'conv2d-arithmetic': conv2dArithmetic,
  'cnn-walk': cnnWalk,
};

/** What the numbers that a widget shows contradict. */
export const contradictionsIn = async (widget: Locator, name: string, lang: Language): Promise<readonly string[]> =>
  (await invariants[name]?.(widget, lang)) ?? [];
