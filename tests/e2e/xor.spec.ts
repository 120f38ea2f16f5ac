import type { Locator } from '@playwright/test';
import { text } from '../../components/widgets/xor/text.ts';
import { expect, test } from './bookTest.ts';
import { announcedBy, dragBy, openEmbed, sliderOf } from './figurePage.ts';

const words = text.en;

/** The rows of the truth table that are answered as XOR does. */
const ticks = (widget: Locator): Locator => widget.getByRole('table', { name: words.table }).getByRole('cell', { name: '✓' });

/** A figure in which the two layers are shown, set up by the rest of a fragment. */
const twoLayers = (rest = '') => ({ fragment: `mode=two${rest}` });

test('the count of right answers follows the sliders', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'xor');
  await expect(widget.getByText(words.right(1), { exact: true })).toBeVisible();
  await sliderOf(widget, `b ${words.bias}`).fill('-0.2');
  await expect(widget.getByText(words.right(3), { exact: true })).toBeVisible();
  await expect(ticks(widget)).toHaveCount(3);
});

test('at three right answers the figure says that a line can do no more, and announces it', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'xor');
  await expect(widget.getByText(words.goOn)).toBeVisible();
  await sliderOf(widget, `b ${words.bias}`).fill('-0.2');
  await expect(announcedBy(widget)).toHaveText(`${words.right(3)}. ${words.limit(3)}`);
});

test('the count follows the line dragged by mouse', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'xor', { fragment: 'b=-0.2' });
  await dragBy(page, sliderOf(widget, words.shiftLine), -120, 120);
  await expect(widget.getByText(words.right(3), { exact: true })).toBeHidden();
});

test('the numbers of the proof are those of the current line', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'xor');
  await widget.getByText(words.why).click();
  await sliderOf(widget, `w2 ${words.weight}`).fill('2');
  await expect(widget.getByText(words.contradiction('1.1'))).toBeVisible();
});

test('두 계층을 고르면 네 입력을 모두 맞힌다', async ({ page }) => {
  const { modes, landed } = text.ko;
  const widget = await openEmbed(page, 'ko', 'xor');
  await widget.getByRole('radio', { name: modes.two }).press('Space');
  await expect(widget.getByText(landed(3, 4))).toBeVisible();
  await expect(widget.getByRole('cell', { name: '✓' })).toHaveCount(4);
});

test('a chosen row is followed through the network, also when the focus has moved on', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'xor', twoLayers());
  await widget.getByRole('button', { name: words.choose('1, 1') }).press('Enter');
  await widget.getByRole('combobox', { name: 'y =' }).focus();
  await expect(widget.getByRole('group', { name: words.arithmetic('(1, 1)') }).locator('p > b')).toHaveText(['0', '1', '0']);
  await expect(widget.getByRole('img', { name: words.network('(1, 1)', '0, 1', 0) })).toBeVisible();
});

test('pointing at a row follows it until the pointer leaves', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'xor', twoLayers('&row=10'));
  await widget.getByRole('button', { name: words.choose('0, 0') }).hover();
  await expect(widget.getByRole('group', { name: words.arithmetic('(0, 0)') })).toBeVisible();
  await page.mouse.move(0, 0);
  await expect(widget.getByRole('group', { name: words.arithmetic('(1, 0)') })).toBeVisible();
});

const menus = [
  { label: 'h1 =', gate: 'AND', said: 'AND, OR → AND', right: 1 },
  { label: 'h2 =', gate: 'NOR', said: 'NAND, NOR → AND', right: 1 },
  { label: 'y =', gate: 'OR', said: 'NAND, OR → OR', right: 2 },
];

for (const { label, gate, said, right } of menus) {
  test(`choosing ${gate} in the menu ${label} gives ${right} of 4 right and announces it`, async ({ page }) => {
    const widget = await openEmbed(page, 'en', 'xor', twoLayers());
    await widget.getByRole('combobox', { name: label }).selectOption(gate);
    await expect(ticks(widget)).toHaveCount(right);
    await expect(announcedBy(widget)).toHaveText(words.announced(said, words.right(right)));
  });
}
