import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { digitSprites } from '../../components/data/digits/digitSprites.ts';
import { readSprite } from '../../components/data/digits/readSprite.ts';
import { initialValues } from '../../components/shared/params.ts';
import { makeNetworks, type Settings } from '../../components/widgets/shuffle-training/networks.ts';
import { packRun, unpackRun } from '../../components/widgets/shuffle-training/packRun.ts';
import { parametersOf } from '../../components/widgets/shuffle-training/parameters.ts';
import { params } from '../../components/widgets/shuffle-training/params.ts';
import { stillRun } from '../../components/widgets/shuffle-training/stillRun.ts';
import { text } from '../../components/widgets/shuffle-training/text.ts';
import { type TrainingData, trainNetworks } from '../../components/widgets/shuffle-training/training.ts';

const initial = initialValues(params);
const small: Settings = { ...initial, digits: 500, passes: 2, hidden: 8, filters: 2 };
const figures = await readSprite(digitSprites.figures);
const few = { images: figures.images.data, labels: figures.labels };
const data: TrainingData = { train: few, test: few };

const run = (settings: Settings) => [...trainNetworks(settings, data)];
const lastOf = (settings: Settings) => run(settings).at(-1)?.measured;

describe('trainNetworks()', () => {
  test('shows every digit there is as often as asked, and judges at the start and the end', () => {
    const steps = run(small);
    assert.deepEqual(
      steps.map(({ seen, measured }) => [seen, measured !== null]),
      [
        [0, true],
        [40, false],
        [80, true],
      ],
    );
    assert.ok(steps.every(({ total }) => total === 80));
  });

  test('gives the same numbers for the same seed', () => {
    assert.deepEqual(lastOf(small), lastOf(small));
    assert.notDeepEqual(lastOf({ ...small, seed: 2 }), lastOf(small));
  });

  test('keeps the fully connected networks together where the second starts with the first one’s columns, shuffled', () => {
    const settings = { ...small, passes: 8 };
    const same = lastOf(settings);
    const own = lastOf({ ...settings, start: 'own' });
    assert.ok(same && own && same.gap < 1e-4 && own.gap > 0.1, `${same?.gap}, ${own?.gap}`);
    assert.equal(same.accuracy.denseShuffled, same.accuracy.denseOriginal);
  });

  test('leaves both pairs equal where nothing is shuffled', () => {
    const still = lastOf({ ...small, tile: '1' });
    assert.equal(still?.gap, 0);
    assert.equal(still?.accuracy.convShuffled, still?.accuracy.convOriginal);
  });
});

test('parametersOf() counts what the networks hold', () => {
  for (const settings of [initial, small]) {
    const networks = makeNetworks(settings);
    const count = (name: 'denseOriginal' | 'convShuffled') =>
      networks[name].parameters().reduce((sum, { data: cells }) => sum + cells.length, 0);
    assert.deepEqual(parametersOf(settings), { dense: count('denseOriginal'), conv: count('convShuffled') });
  }
});

test('the run of the page shows what the chapter says of it', async () => {
  const results = await stillRun();
  const last = results.at(-1);
  assert.ok(last);
  assert.equal(last.seen, initial.digits * initial.passes);
  const { denseOriginal, denseShuffled, convOriginal, convShuffled } = last.accuracy;
  assert.ok(results.every(({ gap }) => gap < 1e-3));
  assert.equal(denseShuffled, denseOriginal);
  assert.ok(convOriginal > denseOriginal && convShuffled < denseOriginal && convShuffled > 0.3);
  assert.deepEqual(
    unpackRun(packRun(results)).map(({ accuracy }) => accuracy),
    results.map(({ accuracy }) => accuracy),
  );
});

test('every phase is told in both languages', () => {
  for (const words of [text.en, text.ko])
    for (const phase of ['none', 'loading', 'running', 'paused', 'done', 'broken'] as const) {
      assert.doesNotMatch(`${words.status(phase, 50, 8000, null)} ${words.status(phase, 50, 8000, 12)}`, /undefined|null|NaN/);
      assert.ok(words.action[phase]);
    }
});
