import type { Locator } from '@playwright/test';
import { text } from '../../components/widgets/im2col/text.ts';
import { expect, test } from './bookTest.ts';
import { openEmbed, sliderOf, stateOf } from './figurePage.ts';

const words = text.en;
const gridOf = (widget: Locator, name: string): Locator => widget.getByRole('grid', { name: new RegExp(`^${name}`) });
const cellOf = (widget: Locator, grid: string, row: number, column: number): Locator =>
  gridOf(widget, grid).getByRole('gridcell', { name: new RegExp(`^row ${row}, column ${column}\\b`) });

test('a pixel lights all its copies in the matrix, and a copy says where it comes from', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'im2col', { fragment: 'step=8' });
  const copies = widget.locator('[data-part="matrix"] [data-kind="copy"]');
  await cellOf(widget, words.channelName(0), 2, 2).hover();
  await expect(copies).toHaveCount(9);
  await expect(widget.getByText(words.times({ channel: 0, row: 2, column: 2 }, 9))).toBeVisible();
  await cellOf(widget, words.channelName(0), 0, 0).focus();
  await expect(copies).toHaveCount(1);
  await expect(cellOf(widget, words.matrix, 0, 0)).toHaveAccessibleName(/copy of x\[0, 0, 0\]/);
});

test('rows fill step by step, then the product and the maps', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'im2col', { fragment: 'step=0' });
  await expect(cellOf(widget, words.matrix, 1, 0)).toHaveText('');
  await widget.getByRole('button', { name: 'Step forward' }).click();
  await expect(cellOf(widget, words.matrix, 1, 0)).toHaveText('2');
  await widget.getByRole('radio', { name: words.phases.multiply }).check({ force: true });
  await expect(cellOf(widget, words.product, 0, 0)).toHaveText('4');
  await expect(cellOf(widget, words.product, 0, 1)).toHaveText('');
  await widget.getByRole('button', { name: 'Step forward' }).click();
  await expect(cellOf(widget, words.filterName(1), 0, 0)).toHaveText('1');
  await expect(widget.getByText(words.multiplyAdds(9, 9, 2, '162'))).toBeVisible();
});

test('changing a weight changes its filter alone', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'im2col', { fragment: 'phase=multiply&step=17' });
  await cellOf(widget, words.weights, 0, 0).press('5');
  await page.keyboard.press('Enter');
  await expect(cellOf(widget, words.product, 0, 0)).toHaveText('10');
  await expect(cellOf(widget, words.product, 0, 1)).toHaveText('1');
  expect(Object.keys(await stateOf(page))).toContain('w');
});

test('셋째 단계에서는 픽셀이 복사된 횟수만큼 더해진다', async ({ page }) => {
  const ko = text.ko;
  const widget = await openEmbed(page, 'ko', 'im2col', { fragment: 'phase=fold&step=8' });
  await gridOf(widget, ko.channelName(0))
    .getByRole('gridcell', { name: /^1행 2열/ })
    .hover();
  await expect(widget.getByText(ko.backAdded({ channel: 0, row: 1, column: 2 }, '3', 6, '18'))).toBeVisible();
});

test('every size changes the matrix', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'im2col');
  await sliderOf(widget, words.size).press('ArrowLeft');
  await expect(widget.getByText(words.memory(25, 64, '2.56'))).toBeVisible();
  await sliderOf(widget, words.stride).press('ArrowRight');
  await expect(widget.getByText(words.memory(25, 16, '0.64'))).toBeVisible();
  await sliderOf(widget, words.channels).press('ArrowRight');
  await expect(widget.getByText(words.memory(50, 32, '0.64'))).toBeVisible();
  await sliderOf(widget, words.filters).press('ArrowLeft');
  await expect(gridOf(widget, words.weights).getByRole('gridcell')).toHaveCount(8);
});
