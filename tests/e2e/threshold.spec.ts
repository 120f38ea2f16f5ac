import type { Locator } from '@playwright/test';
import { flowers } from '../../components/widgets/threshold/iris.ts';
import { text } from '../../components/widgets/threshold/text.ts';
import { expect, test } from './bookTest.ts';
import { announcedBy, openEmbed, sliderOf, stateOf } from './figurePage.ts';
import { numberIn } from './numberIn.ts';

const words = text.en;

const theta = (widget: Locator): Locator => sliderOf(widget, `θ ${words.threshold}`);
const bias = (widget: Locator): Locator => sliderOf(widget, `b ${words.bias}`);

/** The numbers in large print: how many flowers fire, and how many of them wrongly or not. */
const firing = (widget: Locator): Locator => widget.locator('.threshold-count:not([data-of])').getByRole('status');
const errors = (widget: Locator): Locator => widget.locator('.threshold-count[data-of="errors"]').getByRole('status');

/** How many flowers have petals whose length and width add up to so many millimetres or more. */
const atLeast = (millimetres: number): string =>
  String(flowers.filter(({ x1, x2 }) => Math.round(x1 * 10) + Math.round(x2 * 10) >= millimetres).length);

test('moving θ by keyboard moves b the opposite way by the same amount', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'threshold');
  await theta(widget).press('ArrowRight');
  await expect(theta(widget)).toHaveValue('5.1');
  await expect(bias(widget)).toHaveValue('-5.1');
});

test('b를 옮기면 θ가 반대쪽으로 같은 만큼 움직인다', async ({ page }) => {
  const widget = await openEmbed(page, 'ko', 'threshold');
  await sliderOf(widget, `b ${text.ko.bias}`).press('ArrowRight');
  await expect(sliderOf(widget, `θ ${text.ko.threshold}`)).toHaveValue('4.9');
});

test('the count of flowers that fire follows θ', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'threshold');
  await expect(firing(widget)).toHaveText(atLeast(50));
  await theta(widget).fill('7.3');
  await expect(firing(widget)).toHaveText(atLeast(73));
});

test('the new count is announced together with θ and b', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'threshold');
  await bias(widget).fill('-10');
  await expect(announcedBy(widget)).toHaveText(/^θ = 10, b = −10: 0 of 150 flowers fire/);
});

test('a weight of 0 for both measurements silences every flower', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'threshold');
  await sliderOf(widget, `w1 ${words.weight1}`).fill('0');
  await sliderOf(widget, `w2 ${words.weight2}`).fill('0');
  await expect(firing(widget)).toHaveText('0');
});

test('pressing on the number line puts θ there, and b with it', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'threshold');
  const tick = await widget
    .getByRole('img', { name: /^Number line/ })
    .getByText('−5', { exact: true })
    .boundingBox();
  await page.mouse.click((tick?.x ?? 0) + (tick?.width ?? 0) / 2, (tick?.y ?? 0) - 30);
  await expect(theta(widget)).toHaveValue(/^-(4.9|5|5.1)$/);
  expect(Object.keys(await stateOf(page))).toEqual(['b']);
});

test('without a bias θ and b both stand at 0 and cannot be moved', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'threshold');
  await widget.getByRole('checkbox', { name: words.noBias }).press('Space');
  for (const slider of [theta(widget), bias(widget)]) {
    await expect(slider).toHaveValue('0');
    await expect(slider).toBeDisabled();
  }
});

for (const way of [words.tryOrigin, words.tryFree]) {
  const named = new RegExp(`^${way(0).replace(/\d+/, '\\d+')}$`);

  test(`the button “${way(0).split(':')[0]}” leaves the errors that it names`, async ({ page }) => {
    const widget = await openEmbed(page, 'en', 'threshold', { fragment: 'b=3&w1=-0.5' });
    const button = widget.getByRole('button', { name: named });
    await button.click();
    await expect(errors(widget)).toHaveText(String(numberIn((await button.textContent()) ?? '')));
  });
}

test('choosing a flower puts its numbers into the formula', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'threshold');
  await sliderOf(widget, words.flower).fill('1');
  await expect(widget.getByText(`${words.flowerSays(1)} ${words.silent}`)).toBeVisible();
  await expect(widget.getByRole('img', { name: words.sumSpoken('1.6') })).toBeVisible();
});
