import { text } from '../../components/widgets/batch/text.ts';
import { text as timeText } from '../../components/widgets/batch-time/text.ts';
import { expect, test } from './bookTest.ts';
import { openEmbed, sliderOf } from './figurePage.ts';

const words = text.en;

test('pointing at an output lights its own image and no other; choosing it keeps that', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'batch');
  const output = (image: number) => widget.getByRole('button', { name: `y[${image}]` });
  const input = (image: number) => widget.getByRole('button', { name: `x[${image}]` });
  await output(3).hover();
  await expect(widget.locator('[data-lit]')).toHaveCount(2);
  await expect(input(3)).toHaveAttribute('data-lit', 'true');
  await page.mouse.move(0, 0);
  await expect(input(1)).toHaveAttribute('data-lit', 'true');
  await output(0).press('Enter');
  await page.locator('body').click({ position: { x: 1, y: 1 } });
  await expect(output(0)).toHaveAttribute('aria-pressed', 'true');
});

test('replacing an image changes its own output and leaves the others the same', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'batch');
  await widget.getByRole('button', { name: words.replace(0) }).click();
  await expect(widget.getByRole('button', { name: words.replace(1) })).toBeVisible();
  const marks = widget.locator('.batch-change');
  await expect(marks).toHaveText([words.unchanged, words.unchanged, words.changed, words.unchanged]);
});

test('a larger batch has more images and outputs, and as many weights', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'batch');
  await sliderOf(widget, words.count).fill('6');
  await expect(widget.locator('.batch-image')).toHaveCount(12);
  await expect(widget.locator('.batch-shapes')).toHaveText('(6, 1, 14, 14) ∗ (3, 1, 3, 3) + (3, 1, 1) → (6, 3, 14, 14)');
  await expect(widget.locator('.batch-counts dd')).toHaveText(['30', '6 · 5292 = 31752']);
});

test('이 컴퓨터에서 잰 시간이 표와 그림에 나온다', async ({ page }) => {
  const ko = timeText.ko;
  const widget = await openEmbed(page, 'ko', 'batch-time', { fragment: 'network=fc1' });
  await widget.getByRole('button', { name: ko.measure }).click();
  await expect(widget.locator('.time-table tbody tr').last().locator('td').nth(1)).toHaveText(/^\d+\.\d$/, { timeout: 45_000 });
  await expect(widget.locator('.time-curve circle')).toHaveCount(9);
  await expect(widget.getByRole('button', { name: ko.measure })).toBeVisible();
});

test('a measurement can be stopped', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'batch-time');
  await widget.getByRole('button', { name: timeText.en.measure }).click();
  await widget.getByRole('button', { name: timeText.en.stop }).click();
  await expect(widget.getByRole('button', { name: timeText.en.measure })).toBeVisible();
});
