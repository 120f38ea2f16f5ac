import type { Locator } from '@playwright/test';
import { text } from '../../components/widgets/conv2d-arithmetic/text.ts';
import { expect, test } from './bookTest.ts';
import { announcedBy, openEmbed, sliderOf } from './figurePage.ts';

const words = text.en;

/** The worked-out size at the end of the formula, in sight and in its name. */
const outputSize = (widget: Locator, cells: number): Locator =>
  widget.getByRole('img', { name: `${words.formula}: ${cells}`, exact: true }).filter({ hasText: new RegExp(`^${cells}$`) });

/** Cells drawn as never read. */
const leftover = (widget: Locator): Locator => widget.locator('[data-leftover]');

/** What ⌊(n + p + q − d(k − 1) − 1) / s⌋ + 1 is when one number of n = 8, k = 3, s = 2, d = 1, p = q = 1 becomes another. */
const sizes = [
  { slider: `n ${words.size}`, value: '12', out: 6 },
  { slider: `k ${words.kernel}`, value: '7', out: 2 },
  { slider: `s ${words.stride}`, value: '1', out: 8 },
  { slider: `d ${words.dilation}`, value: '4', out: 1 },
  { slider: `p ${words.padding}`, value: '4', out: 7 },
];

for (const { slider, value, out } of sizes) {
  test(`with “${slider}” at ${value} the output has ${out} cells`, async ({ page }) => {
    const widget = await openEmbed(page, 'en', 'conv2d-arithmetic');
    await expect(outputSize(widget, 4)).toBeVisible();
    await sliderOf(widget, slider).fill(value);
    await expect(outputSize(widget, out)).toBeVisible();
  });
}

test('a padding of its own after the input changes that side alone', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'conv2d-arithmetic');
  await widget.getByRole('checkbox', { name: words.separate }).press('Space');
  await sliderOf(widget, `q ${words.paddingAfter}`).fill('4');
  await expect(sliderOf(widget, `p ${words.paddingBefore}`)).toHaveValue('1');
  await expect(outputSize(widget, 6)).toBeVisible();
});

test('leftover cells are marked and counted', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'conv2d-arithmetic');
  await sliderOf(widget, `s ${words.stride}`).fill('5');
  await expect(leftover(widget)).toHaveCount(2);
  await expect(widget.getByRole('img', { name: /2 cells left over\.$/ })).toBeVisible();
});

test('where nothing is left over no cell is marked', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'conv2d-arithmetic');
  await expect(leftover(widget)).toHaveCount(1);
  await sliderOf(widget, `s ${words.stride}`).fill('1');
  await expect(leftover(widget)).toHaveCount(0);
});

test('몇 칸이 남는지 소리로도 알린다', async ({ page }) => {
  const widget = await openEmbed(page, 'ko', 'conv2d-arithmetic');
  await sliderOf(widget, `s ${text.ko.stride}`).fill('5');
  await expect(announcedBy(widget)).toContainText('끝에 2칸이 남는다.');
});

test('the window looked at says where it starts and which cells it reads', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'conv2d-arithmetic');
  await sliderOf(widget, words.window).press('ArrowRight');
  await expect(widget.getByText(words.chosen(2, '2 · 2 − 1 = 3', '3, 4, 5', 0))).toBeVisible();
});

test('a window over the padding says how many of its cells lie there', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'conv2d-arithmetic');
  await sliderOf(widget, words.window).fill('0');
  await expect(widget.getByText(words.chosen(0, '0 · 2 − 1 = −1', '−1, 0, 1', 1))).toBeVisible();
});

test('pointing at a window of the picture looks at it', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'conv2d-arithmetic');
  await widget.locator('.axis-window').nth(3).hover();
  await expect(sliderOf(widget, words.window)).toHaveValue('3');
});

test('a window that does not fit gives no output and says why', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'conv2d-arithmetic', { fragment: 'size=4&padding=0' });
  await sliderOf(widget, `k ${words.kernel}`).fill('7');
  await expect(widget.getByText(words.noOutput, { exact: true })).toBeVisible();
  await expect(announcedBy(widget)).toHaveText(/^No window fits: it covers 7 cells, but the padded input has only 4\./);
});

test('the size can be kept by one button, with uneven padding for an even kernel', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'conv2d-arithmetic', { fragment: 'kernel=4' });
  await widget.getByRole('button', { name: words.same }).click();
  await expect(outputSize(widget, 8)).toBeVisible();
  await expect(sliderOf(widget, `p ${words.paddingBefore}`)).toHaveValue('1');
  await expect(sliderOf(widget, `q ${words.paddingAfter}`)).toHaveValue('2');
});

test('the padding is taken away by one button', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'conv2d-arithmetic');
  await widget.getByRole('button', { name: words.none }).click();
  await expect(sliderOf(widget, `p ${words.padding}`)).toHaveValue('0');
  await expect(outputSize(widget, 3)).toBeVisible();
});
