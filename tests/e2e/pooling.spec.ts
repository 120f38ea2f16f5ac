import type { Locator } from '@playwright/test';
import { text } from '../../components/widgets/pooling/text.ts';
import { expect, test } from './bookTest.ts';
import { openEmbed, sliderOf, stateOf } from './figurePage.ts';

const words = text.en;
const gridOf = (widget: Locator, name: string): Locator => widget.getByRole('grid', { name: new RegExp(`^${name},`) });
const cellOf = (widget: Locator, grid: string, row: number, column: number): Locator =>
  gridOf(widget, grid).getByRole('gridcell', { name: new RegExp(`^row ${row}, column ${column}\\b`) });
const card = (widget: Locator): Locator => widget.locator('.pool-card');

test('an output cell shows its arithmetic, and another way of pooling other arithmetic', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'pooling');
  await cellOf(widget, words.output, 0, 0).hover();
  await expect(card(widget)).toContainText(/y\[0, 0\] =max\(1, 2, 0, 4\)= 4/);
  await widget.getByRole('radio', { name: words.modes.average }).check({ force: true });
  await cellOf(widget, words.output, 0, 0).hover();
  await expect(card(widget)).toContainText(/\(1 \+ 2 \+ 0 \+ 4\) \/ 4= 1.75/);
});

test('a changed input cell changes the output, and a step forward computes the next cell', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'pooling', { fragment: 'step=0' });
  await cellOf(widget, words.input, 0, 0).press('9');
  await page.keyboard.press('Enter');
  await expect(cellOf(widget, words.output, 0, 0)).toHaveText('9');
  await expect(cellOf(widget, words.output, 0, 1)).toHaveText('');
  await widget.getByRole('button', { name: 'Step forward' }).click();
  await expect(cellOf(widget, words.output, 0, 1)).toHaveText('3');
});

test('the way back sends gradients to the largest cells, and adds up where windows overlap', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'pooling', { fragment: 'step=60&stride=1' });
  await widget.getByRole('checkbox', { name: words.backward }).check();
  await expect(cellOf(widget, words.gradientAtInput, 2, 3)).toHaveText('8');
  await cellOf(widget, words.input, 2, 3).hover();
  await expect(card(widget)).toContainText('lies in 4 windows and is chosen in 4. Its gradient so far is 16 + (−12) + (−8) + 12 = 8.');
});

test('another channel is shown and edited by itself', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'pooling', { fragment: 'step=60' });
  await widget.getByRole('radio', { name: words.channelNames['1'] }).check({ force: true });
  await expect(cellOf(widget, words.output, 0, 0)).toHaveText('5');
  await cellOf(widget, words.input, 0, 0).press('8');
  await page.keyboard.press('Enter');
  await expect(cellOf(widget, words.output, 0, 0)).toHaveText('8');
  expect(Object.keys(await stateOf(page))).toEqual(expect.arrayContaining(['channel', 'x1']));
});

test('a padding that PyTorch forbids is explained and mended', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'pooling', { fragment: 'padding=2' });
  await expect(card(widget)).toContainText(words.misfit(2, 1, 2));
  await widget.getByRole('button', { name: words.mend }).click();
  await expect(card(widget)).toContainText('max(');
  await expect(sliderOf(widget, words.padding)).toHaveValue('1');
});

test('옮긴 획은 창을 벗어날 때에만 출력을 바꾼다', async ({ page }) => {
  const ko = text.ko;
  const widget = await openEmbed(page, 'ko', 'pooling', { fragment: 'step=60' });
  await widget.getByRole('radio', { name: ko.presets.stroke }).check({ force: true });
  await sliderOf(widget, ko.shift).press('ArrowRight');
  await expect(widget.getByText(ko.moved(12, 36, 0, 9))).toBeVisible();
  await sliderOf(widget, ko.shift).press('ArrowRight');
  await expect(widget.getByText(ko.moved(12, 36, 6, 9))).toBeVisible();
});
