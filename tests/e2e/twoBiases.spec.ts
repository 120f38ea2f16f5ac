import type { Locator } from '@playwright/test';
import { text } from '../../components/widgets/two-biases/text.ts';
import { expect, test } from './bookTest.ts';
import { announcedBy, openEmbed, settle, sliderOf, stateOf } from './figurePage.ts';
import { numberIn } from './numberIn.ts';

const words = text.en;
const b = `b ${words.parameter}`;

/** A number of the table on the right, by the name of its row. */
const error = (widget: Locator, part: keyof typeof words.parts): Locator =>
  widget.getByRole('row', { name: words.parts[part].name }).getByRole('cell');

/** The error of the line on the left. */
const loss = (widget: Locator): Locator => widget.getByText(words.loss).getByRole('status');

/** All that is drawn and counted on the right, as text. */
const rightSide = async (widget: Locator): Promise<readonly (string | null)[]> => [
  ...(await widget.getByRole('cell').allTextContents()),
  await widget.getByRole('img', { name: /polynomials of degree/ }).getAttribute('aria-label'),
];

/** The line on the left with its numbers, as it is named. */
const leftSide = (widget: Locator): Promise<string | null> => widget.getByRole('img', { name: /^One data set/ }).getAttribute('aria-label');

test('changing b moves the error on the left and no number on the right', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'two-biases');
  const [left, right] = [await loss(widget).textContent(), await rightSide(widget)];
  await sliderOf(widget, b).press('PageUp');
  await expect(loss(widget)).not.toHaveText(left ?? '');
  expect(await rightSide(widget)).toEqual(right);
});

test('changing the degree moves bias² and variance on the right and nothing on the left', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'two-biases');
  const left = await leftSide(widget);
  const [biasSquared, variance] = [await error(widget, 'biasSquared').textContent(), await error(widget, 'variance').textContent()];
  await sliderOf(widget, words.degree).press('ArrowRight');
  await expect(error(widget, 'biasSquared')).not.toHaveText(biasSquared ?? '');
  await expect(error(widget, 'variance')).not.toHaveText(variance ?? '');
  expect(await leftSide(widget)).toBe(left);
});

for (const degree of ['0', '3', '9']) {
  test(`at degree ${degree} the parts shown add up to the expected error shown`, async ({ page }) => {
    const widget = await openEmbed(page, 'en', 'two-biases');
    await sliderOf(widget, words.degree).fill(degree);
    await settle(page);
    const read = async (part: keyof typeof words.parts) => numberIn((await error(widget, part).textContent()) ?? '');
    const sum = (await read('biasSquared')) + (await read('variance')) + (await read('noise'));
    expect(Math.abs(sum - (await read('total')))).toBeLessThanOrEqual(0.0021);
  });
}

test('a degree is announced with its errors', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'two-biases');
  await sliderOf(widget, words.degree).fill('4');
  await expect(announcedBy(widget).first()).toHaveText(/^Degree 4: statistical bias² \d/);
});

test('pressing on a curve chooses the degree below the pointer', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'two-biases');
  const curves = widget.getByRole('img', { name: /^Statistical bias², variance/ });
  const { width = 0, height = 0 } = (await curves.boundingBox()) ?? {};
  await curves.click({ position: { x: width * 0.9, y: height / 2 } });
  await expect(sliderOf(widget, words.degree)).toHaveValue(/^[89]$/);
  expect(Object.keys(await stateOf(page))).toEqual(['degree']);
});

test('the noise shown is the square of σ, and without noise there is no variance', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'two-biases');
  await sliderOf(widget, words.noiseSlider).fill('0.8');
  await expect(error(widget, 'noise')).toHaveText('0.640');
  await sliderOf(widget, words.noiseSlider).fill('0');
  await expect(error(widget, 'variance')).toHaveText('0.000');
});

test('b를 학습하면 가장 작은 오차에 이른다', async ({ page }) => {
  const { train, least } = text.ko;
  const widget = await openEmbed(page, 'ko', 'two-biases', { fragment: 'b=2' });
  await widget.getByRole('button', { name: train }).press('Enter');
  const [reached, trained] = [
    await widget.locator('.two-biases-train output').textContent(),
    await sliderOf(widget, 'b 편향(매개변수)').inputValue(),
  ];
  await expect(widget.locator('.two-biases-train')).toContainText(least(reached ?? '', Number(trained).toFixed(2).replace('-', '−')));
});

test('a degree that too few points cannot determine is explained, and the table stays empty', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'two-biases');
  await sliderOf(widget, words.points).fill('4');
  await sliderOf(widget, words.degree).fill('9');
  await expect(widget.getByText(words.undetermined(9, 4))).toBeVisible();
  await expect(widget.getByRole('cell')).toHaveText(['–', '–', '–', '–', '–']);
});

test('other data sets have other errors', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'two-biases');
  const variance = (await error(widget, 'variance').textContent()) ?? '';
  await widget.getByRole('button', { name: words.again(1) }).click();
  await expect(widget.getByRole('button', { name: words.again(2) })).toBeVisible();
  await expect(error(widget, 'variance')).not.toHaveText(variance);
});

test('as many fits are drawn as there are data sets', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'two-biases');
  await sliderOf(widget, words.sets).fill('7');
  await expect(widget.getByRole('img', { name: /^7 polynomials of degree 1/ })).toBeVisible();
});

for (const [answer, start] of [
  ['parameter', /^Yes\./],
  ['statistical', /^That is the other one\./],
  ['both', /^They share a name/],
] as const) {
  test(`the answer “${words.answers[answer]}” is replied to, also aloud`, async ({ page }) => {
    const widget = await openEmbed(page, 'en', 'two-biases');
    await widget.getByRole('radio', { name: words.answers[answer], exact: true }).press('Space');
    await expect(widget.locator('.two-biases-feedback')).toHaveText(start);
    await expect(announcedBy(widget).last()).toHaveText(start);
  });
}

test('changing b shifts the boundary where the line is 0', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'two-biases');
  await sliderOf(widget, b).fill('0');
  await expect(widget.getByText(words.boundary('0.00', false), { exact: true })).toBeVisible();
  await sliderOf(widget, b).fill('-0.2');
  await expect(widget.getByText(words.boundary('0.46', false), { exact: true })).toBeVisible();
});
