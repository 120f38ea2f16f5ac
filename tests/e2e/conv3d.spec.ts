import type { Locator } from '@playwright/test';
import { sharedText } from '../../components/shared/text.ts';
import { text } from '../../components/widgets/conv3d/text.ts';
import { expect, test } from './bookTest.ts';
import { openEmbed, sliderOf, stateOf } from './figurePage.ts';

const words = text.en;

const gridOf = (widget: Locator, name: string): Locator => widget.getByRole('grid', { name: new RegExp(`^${name}`) });
const cellOf = (grid: Locator, row: number, column: number): Locator =>
  grid.getByRole('gridcell', { name: new RegExp(`^row ${row}, column ${column}\\b`) });
const result = (widget: Locator): Locator => widget.locator('.conv3d-result > .equation');

test('an output cell is the sums of all channels and one bias, whichever cell is pointed at', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'conv3d');
  await expect(result(widget)).toHaveText(/^y\[1, 1\] =3.*\+ \(−1\).*\+ 1.*\+ 1bias, once= 4/);
  await cellOf(gridOf(widget, 'Output'), 0, 1).hover();
  await expect(result(widget)).toHaveText(/^y\[0, 1\] =/);
  await expect(widget.getByText(words.oneChannel(3))).toBeVisible();
  await sliderOf(widget, 'C channels').press('End');
  await expect(widget.getByText(words.oneChannel(4))).toBeVisible();
  await expect(gridOf(widget, 'Output')).toHaveCount(1);
  await expect(gridOf(widget, 'Products')).toHaveCount(4);
});

test('pointing at a product lights its input cell, its weight and its channel', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'conv3d');
  await cellOf(gridOf(widget, 'Products').nth(1), 1, 0).hover();
  const row = widget.locator('.conv3d-row').nth(1);
  await expect(row).toHaveAttribute('data-lit', /.*/);
  await expect(row.locator('[data-kind="lit"]')).toHaveCount(3);
  await expect(row.locator('[data-kind="lit"]').first()).toHaveAttribute('style', /--row: ?2; ?--column: ?1/);
  await expect(widget.locator('.conv3d-chip[data-lit]')).toHaveText(/−1/);
});

test('a typed input and a typed weight change the output; stepping fills it', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'conv3d');
  await cellOf(gridOf(widget, 'Input').nth(2), 2, 2).press('5');
  await page.keyboard.press('Enter');
  await expect(result(widget)).toHaveText(/= 7sum/);
  await cellOf(gridOf(widget, 'Filter').nth(2), 1, 1).press('0');
  await page.keyboard.press('Enter');
  await expect(result(widget)).toHaveText(/= 2sum/);
  await widget.getByRole('button', { name: sharedText.en.forward }).click();
  await expect(result(widget)).toHaveText(/^y\[1, 2\] =/);
  expect(Object.keys(await stateOf(page)).sort()).toEqual(['filter', 'input', 'step']);
});

test('the planes pack into one solid and come apart again, by keyboard', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'conv3d');
  const solid = widget.getByRole('img', { name: words.solidName(words.output, 1, 3, 3), exact: true });
  await expect(solid).toBeHidden();
  await widget.getByRole('radio', { name: words.views.planes }).press('ArrowRight');
  await expect(solid).toBeVisible();
  await expect(gridOf(widget, 'Input').first()).toBeHidden();
  await widget.getByRole('radio', { name: words.views.block }).press('ArrowLeft');
  await expect(gridOf(widget, 'Input').first()).toBeVisible();
  await expect(solid).toBeHidden();
});

test('그림과 빨강 빼기 초록 필터를 고르면 출력이 한 장 나오고, 실수와 견줄 수 있다', async ({ page }) => {
  const { sources, comparisons, wrong, outputName } = text.ko;
  const widget = await openEmbed(page, 'ko', 'conv3d');
  await widget.getByRole('radio', { name: sources.picture, exact: true }).check();
  await expect(widget.getByRole('application', { name: new RegExp(`^${outputName(10)}`) })).toBeVisible();
  await expect(widget.getByRole('slider', { name: /채널 수/ })).toBeDisabled();
  await widget.getByRole('radio', { name: comparisons.notSummed }).check();
  await expect(widget.getByText(wrong.notSummed(3, '0'))).toBeVisible();
  await sliderOf(widget, 'b 편향').press('ArrowRight');
  await widget.getByRole('radio', { name: comparisons.biasPerChannel }).check();
  await expect(widget.getByText(wrong.biasPerChannel(3, '0.5'))).toBeVisible();
});
