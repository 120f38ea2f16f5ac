import { chooseBalanced } from './chooseBalanced.ts';
import { chooseFigures } from './chooseFigures.ts';
import { encodeSprite, spriteFormat } from './encodeSprite.ts';
import { imageAt, type Mnist, readMnist } from './readMnist.ts';

/** Another seed chooses other images. */
const seed = 1;
/** How many images a sprite holds, and how many sprites there are. */
const parts = { train: { size: 2000, sprites: 5 }, test: { size: 1000, sprites: 2 } };

/** A sprite and its labels. */
interface Packed {
  readonly name: string;
  readonly images: Uint8Array;
  readonly labels: Uint8Array;
}

/**
 * The digits that pages load, by file name: sprites (see `encodeSprite`), their labels, one byte each, and an index.
 * Figures are chosen from the test images first; `test` gets none of them.
 */
export function digitFiles(): ReadonlyMap<string, Uint8Array> {
  const [ofTrain, ofTest] = [readMnist('train'), readMnist('test')];
  const shown = chooseFigures(ofTest);
  const figures = packOne('figures', ofTest, shown);
  const train = packPart('train', ofTrain, []);
  const test = packPart('test', ofTest, shown);
  const files = [...train, ...test, figures].flatMap(({ name, images, labels }): [string, Uint8Array][] => [
    [`${name}.png`, images],
    [`${name}-labels.bin`, labels],
  ]);
  const index = { ...about, ...spriteFormat, train: train.map(entryOf), test: test.map(entryOf), figures: entryOf(figures) };
  return new Map([...files, ['digits.json', Buffer.from(`${JSON.stringify(index, null, 2)}\n`)]]);
}

function packPart(part: keyof typeof parts, mnist: Mnist, taken: readonly number[]): Packed[] {
  const { size, sprites } = parts[part];
  const places = chooseBalanced(mnist.labels, size * sprites, seed, taken);
  return Array.from({ length: sprites }, (_, i) => packOne(`${part}-${i}`, mnist, places.slice(i * size, (i + 1) * size)));
}

const packOne = (name: string, mnist: Mnist, places: readonly number[]): Packed => ({
  name,
  images: encodeSprite(places.map((place) => imageAt(mnist, place))),
  labels: Uint8Array.from(places, (place) => mnist.labels[place] ?? 0),
});

/** What the index says of a sprite. */
const entryOf = ({ name, images, labels }: Packed) => ({
  name,
  count: labels.length,
  ofEachDigit: labels.length / 10,
  imageBytes: images.length,
  labelBytes: labels.length,
});

const about = {
  title: 'MNIST handwritten digits, a selection in 16 levels of grey',
  authors: 'Yann LeCun, Corinna Cortes, Christopher J. C. Burges',
  source: 'http://yann.lecun.com/exdb/mnist/',
  licence: 'CC BY-SA 3.0',
  licenceAddress: 'https://creativecommons.org/licenses/by-sa/3.0/',
};
