import { type Module, noGrad, softmax, type Tensor, tidy } from '../../../engine/index.ts';
import type { Settings } from './settings.ts';
import { batchOf, type DigitSet, lossOf } from './Training.ts';

/** A digit of the test set that the network gets wrong, or a picture that the autoencoder makes again. */
export interface SampleDigit {
  readonly label: number;
  /** The digit that the network names; for the autoencoder the label. */
  readonly answer: number;
  /** The probability that the network gives to its answer, 0 … 1; for the autoencoder its mean squared error. */
  readonly measure: number;
  /** [784] what was shown. */
  readonly image: Float32Array;
  /** [784] what the autoencoder made of it. */
  readonly made?: Float32Array;
}

/** How good a network is on some digits. */
export interface Measured {
  /** The mean loss of a digit. */
  readonly loss: number;
  /** The share that is named rightly, 0 … 1; null for the autoencoder, which names nothing. */
  readonly accuracy: number | null;
}

/** A network judged on digits it was trained on and on others, with the same weights. */
export interface Scores {
  readonly step: number;
  readonly train: Measured;
  readonly test: Measured;
  /** [10 · 10] row by row: how often a digit (row) was taken for another (column). Empty for the autoencoder. */
  readonly confusion: readonly number[];
  readonly samples: readonly SampleDigit[];
}

/** Digits worked through at a time, and at most measured of the training digits. */
const chunk = 250;
const mostOfTrain = 1000;
const mostSamples = 10;
const pixels = 784;

interface Judged extends Measured {
  /** [N] */
  readonly answers: readonly number[];
  /** [N] */
  readonly measures: readonly number[];
  /** [N · 784] the outputs of the autoencoder, else empty. */
  readonly made: readonly Float32Array[];
}

/** Judges a network without changing it. @param settings those it is trained with */
export function scoresOf(model: Module, settings: Settings, step: number, train: DigitSet, test: DigitSet): Scores {
  const onTrain = judge(model, settings, train, Math.min(settings.digits, mostOfTrain));
  const onTest = judge(model, settings, test, test.labels.length);
  const named = settings.network !== 'autoencoder';
  return {
    step,
    train: { loss: onTrain.loss, accuracy: onTrain.accuracy },
    test: { loss: onTest.loss, accuracy: onTest.accuracy },
    confusion: named ? confusionOf(test.labels, onTest.answers) : [],
    samples: named ? mostWrong(test, onTest) : remade(test, onTest),
  };
}

function judge(model: Module, settings: Settings, set: DigitSet, count: number): Judged {
  const [answers, measures, made]: [number[], number[], Float32Array[]] = [[], [], []];
  let loss = 0;
  for (let first = 0; first < count; first += chunk) {
    const places = Array.from({ length: Math.min(chunk, count - first) }, (_, n) => first + n);
    const batch = batchOf(set, settings, places);
    const part = tidy(() => noGrad(() => readOutput(model, settings, batch)));
    loss += part.loss * places.length;
    answers.push(...part.answers);
    measures.push(...part.measures);
    if (first === 0) made.push(...part.made);
  }
  const right = answers.filter((answer, n) => answer === set.labels[n]).length;
  return { loss: loss / count, accuracy: settings.network === 'autoencoder' ? null : right / count, answers, measures, made };
}

function readOutput(model: Module, settings: Settings, { images, labels }: { images: Tensor; labels: Int32Array }) {
  const loss = lossOf(model, settings, images, labels).item();
  const output = model.forward(images);
  if (settings.network === 'autoencoder') return { loss, answers: [], measures: [], made: rowsOf(output, pixels).slice(0, mostSamples) };
  const rows = rowsOf(softmax(output, 1), 10);
  const answers = rows.map((row) => row.indexOf(Math.max(...row)));
  return { loss, answers, measures: rows.map((row, n) => row[answers[n] ?? 0] ?? 0), made: [] };
}

const rowsOf = ({ data }: Tensor, width: number): Float32Array[] =>
  Array.from({ length: data.length / width }, (_, n) => data.slice(n * width, (n + 1) * width));

function confusionOf(labels: Int32Array, answers: readonly number[]): readonly number[] {
  const counts = Array<number>(100).fill(0);
  answers.forEach((answer, n) => {
    const cell = 10 * (labels[n] ?? 0) + answer;
    counts[cell] = (counts[cell] ?? 0) + 1;
  });
  return counts;
}

/** The digits of which the network is surest although it is wrong. */
function mostWrong({ images, labels }: DigitSet, { answers, measures }: Judged): readonly SampleDigit[] {
  return answers
    .map((answer, place) => ({ place, answer, label: labels[place] ?? 0, measure: measures[place] ?? 0 }))
    .filter(({ answer, label }) => answer !== label)
    .sort((a, b) => b.measure - a.measure)
    .slice(0, mostSamples)
    .map(({ place, ...rest }) => ({ ...rest, image: imageAt(images, place) }));
}

function remade({ images, labels }: DigitSet, { made }: Judged): readonly SampleDigit[] {
  return made.map((picture, place) => {
    const image = imageAt(images, place);
    const squares = picture.map((cell, i) => (cell - (image[i] ?? 0)) ** 2);
    const label = labels[place] ?? 0;
    return { label, answer: label, measure: squares.reduce((sum, square) => sum + square, 0) / pixels, image, made: picture };
  });
}

const imageAt = ({ data }: Tensor, place: number): Float32Array => data.slice(place * pixels, (place + 1) * pixels);
