import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { test } from 'node:test';
import { type DigitSprite, digitSprites, spriteAddresses } from '../../components/data/digits/digitSprites.ts';
import { readDigits } from '../../engine/index.ts';
import { digitFiles } from '../../site/build/digitFiles.ts';
import { digits, imageAt, readMnist } from '../../site/build/readMnist.ts';
import { decodeSprite } from '../support/decodeSprite.ts';
import { root } from '../support/site.ts';

const folder = join(root, 'components/data/digits');
const mnist = { train: readMnist('train'), test: readMnist('test') };

/** A sprite as its files have it: the levels of each digit as text, by which it can be looked up, and its label. */
function load(sprite: DigitSprite) {
  const { images, labels } = spriteAddresses(sprite);
  const { width, height, tiles } = decodeSprite(readFileSync(images));
  const keys = tiles.map((tile) => Buffer.from(tile).toString('latin1'));
  return { ...sprite, width, height, keys: keys.slice(0, sprite.count), rest: keys.slice(sprite.count), labels: readFileSync(labels) };
}

const [train, tests, figures] = [digitSprites.train.map(load), digitSprites.test.map(load), load(digitSprites.figures)];
const sprites = [...train, ...tests, figures];

/** The label of every image of MNIST, by its pixels in the nearest of 16 levels. */
function labelsByImage(part: 'train' | 'test'): ReadonlyMap<string, number | undefined> {
  const keyAt = (place: number) => Buffer.from(imageAt(mnist[part], place).map((ink) => Math.round(ink / 17))).toString('latin1');
  return new Map(Array.from({ length: mnist[part].count }, (_, place) => [keyAt(place), mnist[part].labels[place]]));
}

/** A file as it is before compression, whose outcome may differ a little between builds of zlib. */
const uncompressed: Readonly<Record<string, (content: Buffer) => Buffer>> = {
  '.png': (png) => Buffer.from(decodeSprite(png).lines),
  '.json': (index) => Buffer.from(index.toString().replace(/(?<="imageBytes": )\d+/g, 'some')),
  '.bin': (labels) => labels,
};

test('packing again gives the files there are', () => {
  const packed = digitFiles();
  const names = readdirSync(folder).filter((file) => extname(file) in uncompressed);
  assert.deepEqual(names.sort(), [...packed.keys()].sort());
  for (const [name, content] of packed) {
    const [open, there, again] = [uncompressed[extname(name)], readFileSync(join(folder, name)), Buffer.from(content)];
    assert.ok(open?.(there).equals(open(again)), `${name} is not what npm run digits writes`);
    assert.ok(Math.abs(again.length / there.length - 1) < 0.02, `${name} has ${there.length} bytes, packed again ${again.length}`);
  }
});

for (const [part, ofPart] of [['train', train] as const, ['test', [...tests, figures]] as const]) {
  test(`every digit of ${part} is an image of MNIST's ${part} part in the nearest of 16 levels, with its label`, () => {
    const labels = labelsByImage(part);
    for (const { name, keys, labels: given } of ofPart) {
      const expected = keys.map((key) => labels.get(key));
      assert.deepEqual([...given], expected, name);
    }
  });
}

test('readDigits() gives networks the levels of the pictures, from 0 to 1, and their labels', async () => {
  for (const { name, keys, labels } of sprites) {
    const result = await readDigits(readFileSync(join(folder, `${name}.png`)), labels);
    assert.ok(result.ok, name);
    assert.deepEqual(result.images.shape, [keys.length, 1, 28, 28]);
    const levels = Buffer.from(keys.join(''), 'latin1');
    assert.deepEqual(
      result.images.data,
      Float32Array.from(levels, (level) => level / 15),
      name,
    );
    assert.deepEqual([...result.labels], [...labels], name);
  }
});

test('no image appears twice, neither within a part nor in two of them', () => {
  const keys = sprites.flatMap((sprite) => sprite.keys);
  assert.equal(keys.length, 12_040);
  assert.equal(new Set(keys).size, keys.length);
});

test('train and test have ten of each digit in every hundred', () => {
  for (const { name, labels } of [...train, ...tests])
    for (let start = 0; start < labels.length; start += 100) {
      const counts = digits.map((digit) => labels.subarray(start, start + 100).filter((label) => label === digit).length);
      assert.deepEqual(counts, Array(10).fill(10), `${name} from ${start}`);
    }
});

test('figures shows the digits in order, clear ones that are near the mean of their digit, then difficult ones that are not', () => {
  assert.deepEqual([...figures.labels], [...digits, ...digits, ...digits, ...digits]);
  const isNearestToOwn = figures.keys.map((key, tile) => nearestMean(Buffer.from(key, 'latin1')) === figures.labels[tile]);
  assert.deepEqual(isNearestToOwn, [...Array(30).fill(true), ...Array(10).fill(false)]);
});

test('the index says how many digits there are, how many of each, and how many bytes', () => {
  for (const { name, count, ofEachDigit, imageBytes, labelBytes, labels, width, height, rest } of sprites) {
    assert.deepEqual([labels.length, width, height], [count, 2800, 28 * Math.ceil(count / 100)], name);
    for (const digit of digits) assert.equal(labels.filter((label) => label === digit).length, ofEachDigit, `${name}, digit ${digit}`);
    assert.equal(statSync(join(folder, `${name}.png`)).size, imageBytes);
    assert.equal(statSync(join(folder, `${name}-labels.bin`)).size, labelBytes);
    assert.ok(
      rest.every((key) => /^\0*$/.test(key)),
      `${name} has ink beyond its last digit`,
    );
  }
});

test('the folder says in words what the index says', () => {
  const readme = readFileSync(join(folder, 'README.md'), 'utf8');
  for (const { name, count, ofEachDigit, imageBytes, labelBytes } of sprites)
    assert.match(readme, new RegExp(`^\\| ${name} \\| ${count} \\| ${ofEachDigit} \\| ${imageBytes} \\| ${labelBytes} \\|`, 'm'));
});

/** Of which digit the mean of MNIST's test images is nearest to an image in 16 levels. */
function nearestMean(image: Uint8Array): number {
  const distances = means.map((mean) => mean.reduce((sum, level, pixel) => sum + (level - (image[pixel] ?? 0)) ** 2, 0));
  return distances.indexOf(Math.min(...distances));
}

const means = digits.map((digit) => {
  const places = [...mnist.test.labels.keys()].filter((place) => mnist.test.labels[place] === digit);
  const sum = (pixel: number) => places.reduce((total, place) => total + (mnist.test.pixels[784 * place + pixel] ?? 0), 0);
  return Float64Array.from({ length: 784 }, (_, pixel) => sum(pixel) / places.length / 17);
});
