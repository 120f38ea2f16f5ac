import type { Locator } from '@playwright/test';
import { digitText } from '../../components/shared/digits/text.ts';
import { text } from '../../components/widgets/cnn-walk/text.ts';
import { expect, test } from './bookTest.ts';
import { openEmbed, sliderOf, stateOf } from './figurePage.ts';

const words = text.en;
const canvasOf = (widget: Locator, stage: string): Locator => widget.getByRole('application', { name: new RegExp(`^${stage},`) });
/** A sentence under the line of blocks; a screen reader hears some of them too. */
const said = (widget: Locator, sentence: string | RegExp): Locator => widget.locator('.walk-said').getByText(sentence);
const probabilityOf = (widget: Locator, digit: number): Locator =>
  widget
    .getByRole('table', { name: words.logits })
    .getByRole('row')
    .nth(digit + 1)
    .getByRole('cell')
    .last();

test('another digit goes through the trained network, which names it', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'cnn-walk');
  await expect(said(widget, words.says(3, '100.0'))).toBeVisible();
  await widget.getByRole('radio', { name: '7', exact: true }).press('Space');
  await expect(said(widget, /^The network says 7/)).toBeVisible();
  await expect(probabilityOf(widget, 7)).toHaveText(/^(9\d|100)\.\d %$/);
  await widget.getByRole('radio', { name: '1', exact: true }).press('Space');
  for (let times = 0; times < 3; times++) await widget.getByRole('button', { name: /^Another 1/ }).click();
  await expect(said(widget, /^The network says 3/), 'a difficult one is taken for another digit').toBeVisible();
});

test('any block opens down to the arithmetic of a cell, and the largest part leads back to a pixel', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'cnn-walk');
  await expect(said(widget, words.sees('conv2[14, 4, 5]', 14, 14))).toBeVisible();
  await widget.getByRole('button', { name: words.open('fc3') }).click();
  await expect(widget.getByText(words.chosen('fc3[3]')), 'the winner').toBeVisible();
  await probabilityOf(widget, 8).click();
  await expect(widget.getByText(words.chosen('fc3[8]'))).toBeVisible();
  await sliderOf(widget, words.feature).fill('3');
  await expect(widget.getByText(words.chosen('fc3[3]'))).toBeVisible();
  for (const stage of ['fc2', 'fc1', 'pool2', 'conv2', 'pool1', 'conv1', 'input']) {
    await widget.getByRole('button', { name: /^Follow the largest part/ }).click();
    await expect(widget.getByText(new RegExp(`^How ${stage}\\[`))).toBeVisible();
  }
  await expect(widget.getByText(words.pixelValue)).toBeVisible();
  expect((await stateOf(page)).stage).toBe('input');
});

test('pointing at a unit shows its receptive field; keys move over the cells, Enter opens one', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'cnn-walk');
  const conv1 = canvasOf(widget, 'conv1');
  await conv1.hover({ position: { x: 20, y: 20 } });
  await expect(said(widget, /^conv1\[0, \d+, \d+\] sees 5 × 5 pixels/)).toBeVisible();
  await canvasOf(widget, 'fc1').hover();
  await expect(said(widget, /^fc1\[\d+\] sees the whole image/)).toBeVisible();
  await canvasOf(widget, 'pool2').focus();
  for (const key of ['ArrowRight', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
  await expect(widget.getByText(words.chosen('pool2[0, 1, 1]'))).toBeVisible();
  await widget.getByRole('radio', { name: words.overs.influence }).press('Space');
  await expect(said(widget, /^(Blue|ReLU)/)).toBeVisible();
});

test('a changed layer changes shapes and counts; what no longer fits is said', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'cnn-walk');
  await widget.getByText(words.settings).click();
  await widget.getByRole('group', { name: 'conv1' }).getByRole('slider', { name: words.filters }).fill('4');
  await expect(widget.getByText('4×4×28×28')).toBeVisible();
  await expect(said(widget, words.untrained('conv1, conv2'))).toBeVisible();
  await sliderOf(widget, words.batch).fill('32');
  await expect(widget.getByText('32×4×28×28')).toBeVisible();
  await widget.getByRole('checkbox', { name: words.adapts }).press('Space');
  await expect(said(widget, /^The first layer that cannot work is conv2\. .*32×4×14×14\. Its filters read 6 channels/)).toBeVisible();
  await widget.getByRole('button', { name: words.asTrained }).click();
  await expect(said(widget, words.says(3, '100.0'))).toBeVisible();
  await widget.getByRole('checkbox', { name: words.program }).press('Space');
  await expect(widget.getByRole('region', { name: words.programName })).toContainText("('fc1', nn.Linear(400, 120))");
});

test('직접 그린 숫자가 신경망을 지나가고 링크에 담긴다', async ({ page }) => {
  const { own, empty, centred } = text.ko;
  const widget = await openEmbed(page, 'ko', 'cnn-walk');
  await widget.getByRole('checkbox', { name: own }).press('Space');
  await expect(widget.getByText(empty)).toBeVisible();
  const pad = widget.getByRole('application', { name: new RegExp(`^${digitText.ko.pad}`) });
  const { x = 0, y = 0, width = 0, height = 0 } = (await pad.boundingBox()) ?? {};
  await page.mouse.move(x + width * 0.5, y + height * 0.15);
  await page.mouse.down();
  await page.mouse.move(x + width * 0.5, y + height * 0.85, { steps: 8 });
  await page.mouse.up();
  await expect(widget.getByText(centred)).toBeVisible();
  await expect(said(widget, /^신경망의 답은 1이고/)).toBeVisible();
  expect(Object.keys(await stateOf(page)).sort()).toEqual(['drawn', 'own']);
});

test('without its weights the figure keeps its first picture, says so and can try again', async ({ page, problems }) => {
  problems.ignore(/safetensors|Failed|ERR_/i);
  await page.route(/\.safetensors$/, (route) => route.abort());
  const widget = await openEmbed(page, 'en', 'cnn-walk');
  await widget.getByRole('radio', { name: '7', exact: true }).press('Space');
  await expect(widget.getByRole('alert').filter({ hasText: words.network })).toBeVisible();
  await expect(said(widget, words.says(3, '100.0'))).toBeVisible();
  await page.unroute(/\.safetensors$/);
  await widget.getByRole('button', { name: words.retry }).click();
  await expect(said(widget, /^The network says 7/)).toBeVisible();
});
