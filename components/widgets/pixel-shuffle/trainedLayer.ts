import { AdamW, argmax, crossEntropy, Linear, linear, random, type Tensor, tensor } from '../../../engine/index.ts';
import { digitSprites } from '../../data/digits/digitSprites.ts';
import { readSprite } from '../../data/digits/readSprite.ts';
import { type LayerLetters, largestWeight, levels } from './layer.ts';
import { writeLetters } from './letters.ts';

const settings = { epochs: 4, batch: 100, lr: 0.01, weightDecay: 1 };
const pixels = 784;

let trained: ReturnType<typeof train> | null = null;

/**
 * A fully connected layer 784 → 10 without a bias, trained on 2,000 digits where Node runs, once; its weights are then
 * rounded to whole numbers from −9 to 9, so that a figure's sums are exact. With it ten digits for figures.
 * `accuracy` is its share of right answers on 1,000 test digits, after rounding.
 */
export function trainedLayer(): ReturnType<typeof train> {
  trained ??= train();
  return trained;
}

async function train(): Promise<{ readonly letters: LayerLetters; readonly accuracy: number }> {
  const [digits, test, figures] = await Promise.all(
    [digitSprites.train[0], digitSprites.test[0], digitSprites.figures].map((sprite) => readSprite(sprite ?? digitSprites.figures)),
  );
  if (digits === undefined || test === undefined || figures === undefined) throw new Error('trainedLayer: a sprite of digits is missing');
  const weight = rounded(trainedWeight(digits.images, digits.labels));
  const answers = argmax(linear(tensor(test.images.data, [test.labels.length, pixels]), weight), 1).data;
  const right = answers.reduce((sum, answer, n) => sum + Number(answer === test.labels[n]), 0);
  const shown = figures.images.data.slice(0, 10 * pixels).map((cell) => Math.round(cell * levels));
  return {
    letters: { weights: writeLetters(weight.data, -largestWeight), digits: writeLetters(shown, 0) },
    accuracy: right / test.labels.length,
  };
}

function trainedWeight(images: Tensor, labels: Int32Array): Tensor {
  const layer = new Linear(pixels, 10, { bias: false, generator: random(1) });
  const optimizer = new AdamW(layer.parameters(), settings);
  const { shuffle } = random(2);
  layer.weight.data.fill(0);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    const order = shuffle(Array.from(labels, (_, n) => n));
    for (let first = 0; first < order.length; first += settings.batch) {
      const chosen = order.slice(first, first + settings.batch);
      const x = tensor(Float32Array.from(chosen.flatMap((n) => [...images.data.subarray(n * pixels, (n + 1) * pixels)])), [
        chosen.length,
        pixels,
      ]);
      optimizer.zeroGrad();
      crossEntropy(
        layer.forward(x),
        chosen.map((n) => labels[n] ?? 0),
      ).backward();
      optimizer.step();
    }
  }
  return layer.weight;
}

/** The weights in whole numbers, the largest of them `largestWeight`. */
function rounded({ data, shape }: Tensor): Tensor {
  const largest = data.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  return tensor(
    data.map((weight) => Math.round((weight / largest) * largestWeight)),
    shape,
  );
}
