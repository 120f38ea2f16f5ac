import type { Locator } from '@playwright/test';
import { digitText } from '../../components/shared/digits/text.ts';
import { sharedText } from '../../components/shared/text.ts';
import { text } from '../../components/widgets/autoencoder/text.ts';
import { expect, test } from './bookTest.ts';
import { openEmbed, stateOf } from './figurePage.ts';

const words = text.en;

/** What stands below a picture: its two errors. */
const errorsOf = (widget: Locator, size: string): Locator =>
  widget
    .locator('.ae-picture')
    .filter({ hasText: new RegExp(`^${words.cardName(size)}`) })
    .locator('small');

test('another digit loads the network, which says when it cannot be had and is asked for again', async ({ page, problems }) => {
  problems.ignore(/Failed to load resource.*safetensors/);
  let isBroken = true;
  await page.route(/\.safetensors$/, (route) => (isBroken ? route.abort() : route.continue()));
  const widget = await openEmbed(page, 'en', 'autoencoder');
  const error = widget.locator('.ae-error output');
  const first = await error.textContent();
  await widget.getByRole('radio', { name: '5', exact: true }).press('Space');
  await expect(widget.getByText(sharedText.en.notLoaded(words.network))).toBeVisible();
  isBroken = false;
  await widget.getByRole('button', { name: sharedText.en.retry }).click();
  await expect(error).toHaveText(/^0\.00\d\d$/);
  expect(await error.textContent()).not.toBe(first);
  await expect(widget.getByRole('img', { name: words.output })).toBeVisible();
});

test('a drawing is reconstructed while it is made, and travels in the link', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'autoencoder', { fragment: 'source=drawing' });
  await expect(widget.locator('.ae-error output')).toHaveText(/\d/);
  const blank = await widget.getByRole('img', { name: words.input, exact: true }).innerHTML();
  await widget.getByRole('application', { name: digitText.en.pad }).focus();
  for (const key of ['Space', 'ArrowDown', 'ArrowDown', 'ArrowDown']) await page.keyboard.press(key);
  await expect(widget.getByRole('img', { name: words.input, exact: true }).locator('path')).not.toHaveCount(0);
  expect(await widget.getByRole('img', { name: words.input, exact: true }).innerHTML()).not.toBe(blank);
  expect((await stateOf(page)).drawing).toMatch(/\w/);
});

test('층을 고르면 매개변수를 세어 주고, 이미지의 수를 고르면 요약표의 첫째 크기가 바뀐다', async ({ page }) => {
  const { choose, layers, counted, parts, batches, tableName } = text.ko;
  const widget = await openEmbed(page, 'ko', 'autoencoder');
  await widget.getByRole('button', { name: choose(layers.decoder2, 512, 784, '402,192') }).press('Enter');
  await expect(widget.getByRole('group', { name: counted(layers.decoder2) }).locator('output')).toHaveText('402,192');
  await widget.getByRole('radio', { name: parts.summary }).press('Space');
  const row = widget.getByRole('table', { name: tableName }).getByRole('row', { name: /Linear-3/ });
  await expect(row).toHaveText(/\[−1, 256\]131,328$/);
  await widget.getByRole('radio', { name: batches['32'], exact: true }).press('Space');
  await expect(row).toHaveText(/\[32, 256\]131,328$/);
});

test('a bottleneck is trained in the page, or stopped; reset forgets it', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'autoencoder', { query: 'part=bottlenecks' });
  const train = widget.getByRole('button', { name: words.train('2') });
  await train.click();
  await widget.getByRole('button', { name: words.stop }).click();
  await expect(widget.getByText(words.idle)).toBeVisible();
  await expect(errorsOf(widget, '2')).toHaveText('––');
  await train.click();
  await expect(widget.getByRole('button', { name: words.stop })).toBeVisible();
  await expect(errorsOf(widget, '2')).toHaveText(/^0\.0\d{3}0\.0\d{3}$/, { timeout: 50_000 });
  await expect(train).toBeVisible();
  await widget.getByRole('button', { name: sharedText.en.reset, exact: true }).click();
  await expect(errorsOf(widget, '2')).toHaveText('––');
});
