import { readFileSync } from 'node:fs';
import type { Locator } from '@playwright/test';
import { modelAddresses } from '../../components/data/models/modelAddresses.ts';
import { text } from '../../components/widgets/model-reader/text.ts';
import { expect, test } from './bookTest.ts';
import { openEmbed, sliderOf, stateOf } from './figurePage.ts';

const words = text.en;
const rowOf = (widget: Locator, name: string): Locator =>
  widget.getByRole('row').filter({ has: widget.page().getByRole('rowheader', { name: new RegExp(`^${name} `) }) });
const field = (widget: Locator): Locator => widget.getByRole('textbox', { name: words.source });

test('a pasted network is drawn with its shapes and counts, and stays out of the link', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'model-reader');
  await field(widget).fill('Sequential(\n  (a): Conv2d(1, 4, kernel_size=(3, 3), stride=(1, 1))\n  (b): Mystery(4)\n)');
  await expect(rowOf(widget, 'a')).toContainText('N×4×26×26');
  await expect(rowOf(widget, 'a').getByRole('cell').last()).toContainText('40');
  await expect(rowOf(widget, 'b')).toContainText(words.unknownShape);
  await expect(widget.getByRole('listitem').filter({ hasText: 'Line 3: Mystery' })).toBeVisible();
  await sliderOf(widget, words.width).fill('30');
  await expect(rowOf(widget, 'a')).toContainText('N×4×26×28');
  expect(await stateOf(page)).toEqual({ width: '30' });
  await field(widget).fill('<img src=x onerror=alert(1)>');
  await expect(widget.getByRole('listitem').first()).toContainText('There is no network in this text');
  await widget.getByRole('radio', { name: words.examples.autoencoder }).press('Space');
  await expect(rowOf(widget, 'encoder.0')).toContainText('401,920');
});

test('an example with a mistake names the first impossible layer, and a change of the text mends it', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'model-reader');
  await widget.getByRole('radio', { name: words.examples.broken }).press('Space');
  await expect(widget.getByText(words.impossible(7, '6, Linear(in_features=784, out_features=64, bias=True)'))).toBeVisible();
  const broken = await field(widget).inputValue();
  await field(widget).fill(broken.replace('  (6): L', '  (f): Flatten(start_dim=1, end_dim=-1)\n  (6): L'));
  await expect(widget.getByText(words.fits)).toBeVisible();
  await widget.getByRole('radio', { name: words.programs.keras }).press('Space');
  await expect(widget.getByRole('region', { name: `${words.programName}: Keras` })).toContainText('layers.Dense(64)');
});

test('a file of weights is read in the browser, and one that is none is refused with a reason', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'model-reader');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.method()));
  const file = widget.locator('input[type="file"]');
  await file.setInputFiles({ name: 'lenet.safetensors', mimeType: '', buffer: readFileSync(modelAddresses.lenet) });
  await expect(rowOf(widget, 'fc1')).toContainText('48,120');
  await expect(widget.getByText(words.weightsSay)).toBeVisible();
  await file.setInputFiles({ name: 'cat.png', mimeType: 'image/png', buffer: Buffer.from('no network at all, only words and words') });
  await expect(widget.getByText(words.fileFailed('cat.png'))).toBeVisible();
  await expect(widget.getByText(/header/)).toBeVisible();
  expect(requests.filter((method) => method !== 'GET')).toEqual([]);
});

test('읽는 부분을 불러오지 못하면 그렇다고 알리고 다시 시도할 수 있다', async ({ page, problems }) => {
  problems.ignore(/reader|Failed|ERR_/i);
  await page.route(/reader\.[\w-]+\.js/, (route) => route.abort());
  const widget = await openEmbed(page, 'ko', 'model-reader');
  await field(widget.page().locator('[data-widget]')).or(widget.getByRole('textbox')).first().focus();
  await expect(widget.getByText(text.ko.notLoaded)).toBeVisible();
  await expect(widget.getByRole('button', { name: text.ko.retry })).toBeVisible();
});
