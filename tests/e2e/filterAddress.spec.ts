import { text } from '../../components/widgets/filter-address/text.ts';
import { expect, test } from './bookTest.ts';
import { openEmbed } from './figurePage.ts';

const words = text.en;

test('finding a weight: swapped axes are named, and the right cell is recognised', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'filter-address');
  const asked = 'W[2, 0, 1, 1]';
  const cell = (channel: number, row: number, column: number) =>
    widget.getByRole('grid').nth(channel).getByRole('row').nth(row).getByRole('gridcell').nth(column);
  await expect(widget.getByText(words.find(asked))).toBeVisible();
  await cell(2, 1, 1).click();
  await expect(widget.locator('.address-verdict')).toHaveText(words.verdicts.swappedOuter(asked));
  await widget.getByRole('radio', { name: '2', exact: true }).check();
  await cell(0, 0, 1).press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(widget.locator('.address-verdict')).toHaveText(words.verdicts.right(asked));
  await expect(widget.locator('.address-memory output')).toHaveText('58');
  await widget.getByRole('button', { name: words.another }).click();
  await expect(widget.getByText(words.find(asked))).toHaveCount(0);
});

test('with the axes in another order the same cell stays lit and its address changes', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'filter-address', { fragment: 'outer=2&row=1&column=1' });
  const address = widget.locator('.address-own td');
  const lit = () => widget.locator('.address-lit').boundingBox();
  await expect(address).toHaveText(['2', '0', '1', '1']);
  const before = await lit();
  await widget.getByRole('radio', { name: words.orders.weights.last }).check();
  await expect(address).toHaveText(['1', '1', '0', '2']);
  await expect(widget.locator('.address-memory output')).toHaveText('50');
  expect(await lit()).toEqual(before);
  await widget.getByRole('radio', { name: words.tensors.data }).check();
  await expect(address).toHaveText(['2', '1', '1', '0']);
});

test('입체를 누르면 그 필터가 열린다', async ({ page }) => {
  const widget = await openEmbed(page, 'ko', 'filter-address');
  await widget.locator('.address-solid').nth(3).click();
  await expect(widget.getByRole('radio', { name: '3', exact: true })).toBeChecked();
});
