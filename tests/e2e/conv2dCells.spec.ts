import type { Locator } from '@playwright/test';
import { text } from '../../components/widgets/conv2d/text.ts';
import { expect, test } from './bookTest.ts';
import { openEmbed } from './figurePage.ts';

const words = text.en;

/** A cell of one of the three grids, by row and column. */
const cellOf = (widget: Locator, grid: string, row: number, column: number): Locator =>
  widget
    .getByRole('grid', { name: new RegExp(`^${grid},`) })
    .getByRole('gridcell', { name: new RegExp(`^row ${row}, column ${column}\\b`) });
const outputCell = (widget: Locator, row: number, column: number): Locator => cellOf(widget, words.output, row, column);

/** A card with a calculation, by its title. */
const card = (widget: Locator, title: string): Locator =>
  widget.locator('.conv2d-card').filter({ has: widget.page().getByText(title, { exact: true }) });

/** Fails unless a card shows nine products, their sum, the bias and the output. */
async function expectArithmetic(widget: Locator, title: string, result: RegExp): Promise<void> {
  await expect(card(widget, title).getByRole('listitem')).toHaveCount(9);
  await expect(card(widget, title).locator('.arithmetic-result')).toHaveText(result);
}

test('hovering over an output cell shows its arithmetic', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'conv2d');
  await outputCell(widget, 0, 0).hover();
  await expectArithmetic(widget, words.cell(0, 0), /^4 sum.*\+ 1 bias.*= 5 output$/);
});

test('moving the focus to an output cell shows its arithmetic', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'conv2d');
  await outputCell(widget, 0, 0).press('ArrowDown');
  await expectArithmetic(widget, words.cell(1, 0), /^2 sum.*\+ 1 bias.*= 3 output$/);
});

test.describe('with a touch screen', () => {
  test.use({ hasTouch: true });

  test('tapping an output cell shows its arithmetic', async ({ page }) => {
    const widget = await openEmbed(page, 'en', 'conv2d');
    await outputCell(widget, 1, 0).tap();
    await expectArithmetic(widget, words.cell(1, 0), /^2 sum.*\+ 1 bias.*= 3 output$/);
  });
});

test('when the pointer leaves, the arithmetic is that of the step again', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'conv2d');
  await outputCell(widget, 0, 0).hover();
  await expect(card(widget, words.cell(0, 0))).toBeVisible();
  await page.mouse.move(0, 0);
  await expect(card(widget, words.cell(1, 1))).toBeVisible();
});

test('pointing at an input cell shows which outputs use it and with which weight', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'conv2d');
  await cellOf(widget, words.input, 0, 1).hover();
  await expect(widget.getByText(words.readBy(2))).toBeVisible();
  const uses = widget.locator('.conv2d-card').getByRole('listitem');
  await expect(uses.filter({ hasText: words.goesTo(0, 0) })).toHaveText(/^× 00/);
  await expect(uses.filter({ hasText: words.goesTo(0, 1) })).toHaveText(/^× \(−1\)−2/);
});

test('a cell of the padding says that it is always 0', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'conv2d', { fragment: 'padding=1' });
  await cellOf(widget, words.input, -1, -1).focus();
  await expect(widget.getByText(words.inThePadding)).toBeVisible();
});

test('pinning a cell keeps its calculation beside that of the cell pointed at', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'conv2d');
  await outputCell(widget, 0, 0).click();
  await outputCell(widget, 1, 0).hover();
  await expectArithmetic(widget, `${words.cell(0, 0)} (${words.pinned})`, /= 5 output$/);
  await expectArithmetic(widget, words.cell(1, 0), /= 3 output$/);
});

test('unpinning by keyboard leaves the focus on the Pin button', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'conv2d');
  await outputCell(widget, 0, 0).press('Enter');
  await card(widget, `${words.cell(0, 0)} (${words.pinned})`)
    .getByRole('button', { name: words.unpin })
    .press('Enter');
  await expect(widget.getByText(words.compare)).toBeVisible();
  await expect(widget.getByRole('button', { name: words.pin, exact: true })).toBeFocused();
});

test('누른 칸을 한 번 더 누르면 고정이 풀린다', async ({ page }) => {
  const { output, pinned, compare } = text.ko;
  const widget = await openEmbed(page, 'ko', 'conv2d');
  const cell = widget.getByRole('grid', { name: new RegExp(`^${output},`) }).getByRole('gridcell', { name: /^0행 0열/ });
  await cell.press('Enter');
  await expect(widget.getByText(pinned)).toBeVisible();
  await cell.press('Enter');
  await expect(widget.getByText(compare)).toBeVisible();
});

test('pointing at a product lights its weight in the kernel', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'conv2d');
  await widget.getByRole('list').getByRole('listitem').nth(4).hover();
  await expect(widget.locator('[data-part="kernel"] [data-kind="lit"]')).toHaveAttribute('style', /--row: ?1; ?--column: ?1/);
});
