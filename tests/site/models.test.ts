import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { digitSprites, spriteAddresses } from '../../components/data/digits/digitSprites.ts';
import { modelAddresses } from '../../components/data/models/modelAddresses.ts';
import { argmax, lenet, type Module, readDigits, readSafetensors, type Tensor } from '../../engine/index.ts';
import { bookModels } from '../../site/build/bookModels.ts';
import { loadBuiltKernels } from '../../site/build/loadBuiltKernels.ts';
import { readMnist } from '../../site/build/readMnist.ts';
import { evaluate } from '../../site/build/trainModel.ts';
import { root } from '../support/site.ts';

const cards = readFileSync(join(root, 'components/data/models/README.md'), 'utf8');
const mnist = readMnist('test');

before(loadBuiltKernels);

function contentsOf(name: keyof typeof modelAddresses): { tensors: ReadonlyMap<string, Tensor>; metadata: ReadonlyMap<string, string> } {
  const result = readSafetensors(readFileSync(modelAddresses[name]));
  assert.ok(result.ok, result.ok ? '' : result.error.message);
  return result;
}

for (const book of bookModels) {
  const load = (): Module => {
    const model = book.create();
    model.loadStateDict(contentsOf(book.name).tensors);
    return model;
  };

  test(`${book.name}: the weights score on the 10,000 test images as the card says, and lose nothing by half precision`, () => {
    const model = load();
    const score = evaluate(mnist, (batch) => book.score(model, batch));
    const text = book.format(score);
    assert.ok(cards.includes(`${text} as trained, ${text} in half precision`), `it is ${text}`);
    assert.equal(contentsOf(book.name).metadata.get(book.measure), text);
  });

  test(`${book.name}: the card tells the size of the file, the seed and the day`, () => {
    const { metadata } = contentsOf(book.name);
    const size = statSync(modelAddresses[book.name]).size.toLocaleString('en-US');
    const facts = [`${book.name}.safetensors, ${size} bytes`, `| seed | ${metadata.get('seed')} |`, `| date | ${metadata.get('date')} |`];
    for (const fact of facts) assert.ok(cards.includes(fact), fact);
  });
}

test('LeNet is right on at least 98.8 % of the images that it has not seen', () => {
  const [, share] = /accuracy, test images \| ([\d.]+) %/.exec(cards) ?? [];
  assert.ok(Number(share) >= 98.8, `${share} %`);
});

for (const sprite of digitSprites.test)
  test(`LeNet as pages load it names at least 98.8 % of the digits of ${sprite.name}`, async () => {
    const model = lenet();
    model.loadStateDict(contentsOf('lenet').tensors);
    const { images, labels } = spriteAddresses(sprite);
    const digits = await readDigits(readFileSync(images), readFileSync(labels));
    assert.ok(digits.ok);
    const named = argmax(model.forward(digits.images), 1).data;
    const right = digits.labels.filter((digit, place) => digit === named[place]).length;
    assert.ok(right >= 0.988 * sprite.count, `${right} of ${sprite.count}`);
  });
