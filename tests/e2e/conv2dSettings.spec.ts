import type { Locator } from '@playwright/test';
import { sharedText } from '../../components/shared/text.ts';
import { text } from '../../components/widgets/conv2d/text.ts';
import { expect, test } from './bookTest.ts';
import { announcedBy, openEmbed, settle, sliderOf, stateOf } from './figurePage.ts';

const words = text.en;

const gridOf = (widget: Locator, name: string): Locator => widget.getByRole('grid', { name: new RegExp(`^${name},`) });
const firstCell = (widget: Locator, name: string): Locator => gridOf(widget, name).getByRole('gridcell').first();

/** Types into the first cell of the input, as a reader does who has moved the focus there. */
async function typeIntoInput(widget: Locator, typed: string): Promise<void> {
  await firstCell(widget, words.input).focus();
  await widget.page().keyboard.type(typed);
  await widget.page().keyboard.press('Enter');
}

test('editing a cell of the input changes the output', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'conv2d');
  await typeIntoInput(widget, '9');
  await expect(firstCell(widget, words.output)).toHaveText('−3');
});

test('편집한 커널의 값이 출력을 바꾼다', async ({ page }) => {
  const widget = await openEmbed(page, 'ko', 'conv2d');
  await firstCell(widget, text.ko.kernel).focus();
  await page.keyboard.type('5');
  await page.keyboard.press('Enter');
  await expect(firstCell(widget, text.ko.output)).toHaveText('11');
});

test('a typed text that is no number is refused with a sentence, and nothing is lost', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'conv2d', { fragment: 'input=3,4;5,6&kernel=1' });
  const before = await stateOf(page);
  await typeIntoInput(widget, '7x');
  await expect(widget.getByText(sharedText.en.invalidNumber('7x', '−9', '9'))).toBeVisible();
  await expect(firstCell(widget, words.input)).toHaveText('3');
  expect(await stateOf(page)).toEqual(before);
});

test('a number outside the range is refused likewise', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'conv2d');
  await typeIntoInput(widget, '12');
  await expect(widget.getByText(sharedText.en.invalidNumber('12', '−9', '9'))).toBeVisible();
  await expect(firstCell(widget, words.input)).toHaveText('1');
});

test('Escape gives up what was typed', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'conv2d');
  await firstCell(widget, words.input).press('8');
  await page.keyboard.press('Escape');
  await expect(firstCell(widget, words.input)).toHaveText('1');
});

test('turning by 180° gives the turned kernel', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'conv2d', { fragment: 'kernel=1,2,3;4,5,6' });
  await widget.getByRole('checkbox', { name: words.flip }).press('Space');
  await expect(gridOf(widget, words.kernel).getByRole('gridcell')).toHaveText(['6', '5', '4', '3', '2', '1']);
});

test('a kernel that does not fit explains itself, and the mend button mends it', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'conv2d');
  await sliderOf(widget, words.dilation).fill('3');
  await expect(widget.getByRole('alert').filter({ hasText: 'it covers 7 rows, but the padded input has only 6' })).toBeVisible();
  await widget.getByRole('button', { name: words.mend }).click();
  await expect(gridOf(widget, words.output)).toHaveAccessibleName(words.mapName(words.output, 2, 2));
});

/** The size of the output when one number of a 6 by 6 input and a 3 by 3 kernel becomes another. */
const sizes: readonly { readonly slider: string; readonly value: string; readonly out: readonly [number, number] }[] = [
  { slider: words.stride, value: '2', out: [2, 2] },
  { slider: words.padding, value: '1', out: [6, 6] },
  { slider: words.dilation, value: '2', out: [2, 2] },
  { slider: words.inputRows, value: '9', out: [7, 4] },
  { slider: words.inputColumns, value: '3', out: [4, 1] },
  { slider: words.kernelRows, value: '1', out: [6, 4] },
  { slider: words.kernelColumns, value: '5', out: [4, 2] },
];

for (const { slider, value, out } of sizes) {
  test(`with “${slider}” at ${value} the output is ${out.join(' by ')}`, async ({ page }) => {
    const widget = await openEmbed(page, 'en', 'conv2d');
    await sliderOf(widget, slider).fill(value);
    await expect(gridOf(widget, words.output)).toHaveAccessibleName(words.mapName(words.output, ...out));
  });
}

test('with height and width separate, a stride for the width leaves the height alone', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'conv2d');
  await widget.getByRole('checkbox', { name: words.separate }).press('Space');
  await sliderOf(widget, words.width(words.stride)).fill('3');
  await expect(gridOf(widget, words.output)).toHaveAccessibleName(words.mapName(words.output, 4, 2));
});

test('the bias is added to every output, and the new value is announced', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'conv2d', { fragment: 'step=0' });
  await sliderOf(widget, `b ${words.bias}`).fill('-2.5');
  await expect(firstCell(widget, words.output)).toHaveText('1.5');
  await expect(announcedBy(widget)).toHaveText(words.spoken(0, 0, '4', '−2.5', '1.5'));
});

test('a single dot as input shows the kernel turned in the output', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'conv2d', { fragment: 'bias=0&step=24' });
  await widget.getByRole('radio', { name: words.inputs.dot }).press('Space');
  await widget.getByRole('radio', { name: words.kernels.sobelY }).press('Space');
  const middle = [6, 7, 8, 11, 12, 13, 16, 17, 18];
  const cells = gridOf(widget, words.output).getByRole('gridcell');
  await expect(cells).toHaveCount(25);
  for (const [place, value] of ['1', '2', '1', '0', '0', '0', '−1', '−2', '−1'].entries()) {
    await expect(cells.nth(middle[place] ?? 0)).toHaveText(value);
  }
});

test('play moves the step, and pause stops it', async ({ page }) => {
  await page.clock.install();
  const widget = await openEmbed(page, 'en', 'conv2d', { fragment: 'step=0&speed=4' });
  const step = sliderOf(widget, sharedText.en.step);
  await widget.getByRole('button', { name: sharedText.en.play }).click();
  await expect(step).not.toHaveValue('0');
  await widget.getByRole('button', { name: sharedText.en.pause }).click();
  const reached = await step.inputValue();
  await page.clock.fastForward(10_000);
  await settle(page);
  await expect(step).toHaveValue(reached);
});

test('a step fills one more cell of the output, and a step back empties it', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'conv2d', { fragment: 'step=0' });
  const second = gridOf(widget, words.output).getByRole('gridcell').nth(1);
  await widget.getByRole('button', { name: sharedText.en.forward }).click();
  await expect(second).toHaveText('5');
  await widget.getByRole('button', { name: sharedText.en.back }).click();
  await expect(second).toHaveText('');
});
