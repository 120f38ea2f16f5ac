import type { Locator } from '@playwright/test';
import { sharedText } from '../../components/shared/text.ts';
import { text } from '../../components/widgets/forward-pass/text.ts';
import { expect, test } from './bookTest.ts';
import { announcedBy, openEmbed, sliderOf } from './figurePage.ts';

const words = text.en;

/** The nodes of the hidden layer or the output, as a screen reader names them. */
const namesOf = (widget: Locator, letter: 'h' | 'y'): Promise<string[]> =>
  widget
    .getByRole('button', { name: new RegExp(`^Node ${letter}`) })
    .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('aria-label') ?? ''));

test('a step gives a whole layer its values at once, and playing goes on to the output', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'forward-pass', { fragment: 'step=0&speed=4' });
  expect(await namesOf(widget, 'h')).toEqual(['h₁', 'h₂', 'h₃', 'h₄'].map((node) => words.node(node, words.unknown)));
  await widget.getByRole('button', { name: sharedText.en.forward }).click();
  const totals = [words.node('h₁', '−2'), words.node('h₂', '3'), words.node('h₃', '1'), words.node('h₄', '−3')];
  expect(await namesOf(widget, 'h')).toEqual(totals);
  expect(await namesOf(widget, 'y')).toEqual(['y₁', 'y₂'].map((node) => words.node(node, words.unknown)));
  await expect(announcedBy(widget).last()).toHaveText(words.stepValues(words.steps[1], '−2, 3, 1, −3'));
  await widget.getByRole('button', { name: sharedText.en.play }).click();
  await expect(widget.getByRole('button', { name: words.node('y₂', '−3') })).toBeVisible();
  expect(await namesOf(widget, 'h')).toEqual([words.node('h₁', '0'), words.node('h₂', '3'), words.node('h₃', '1'), words.node('h₄', '0')]);
});

test('the one layer answers as the two do where nothing stands between them, or where ReLU changes no total', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'forward-pass');
  await expect(widget.getByText(words.different(2))).toBeVisible();
  await widget.getByRole('radio', { name: words.activations.none }).press('Space');
  await expect(widget.getByText(words.always)).toBeVisible();
  await expect(widget.getByText('(−4, −14) = (−4, −14)')).toBeVisible();
  await widget.getByRole('radio', { name: words.activations.relu }).press('Space');
  for (const [name, value] of [
    ['x1', '1'],
    ['x2', '0'],
    ['x3', '0'],
  ] as const)
    await sliderOf(widget, `${name} ${words.input}`).fill(value);
  await expect(widget.getByText(words.byChance)).toBeVisible();
});

test('노드와 가중치: 고른 노드의 계산이 보이고, 고친 가중치가 그 계산에 들어가며, 가리킨 가중치의 항에 불이 켜진다', async ({ page }) => {
  const { arithmetic, parts, node } = text.ko;
  const widget = await openEmbed(page, 'ko', 'forward-pass');
  await widget.getByRole('button', { name: node('h₂', '3') }).press('Enter');
  const sum = widget.getByRole('group', { name: arithmetic('h₂') });
  await expect(sum.locator('output')).toHaveText('3');
  const cell = widget.getByRole('grid', { name: parts.weight1 }).getByRole('gridcell').nth(4);
  await cell.hover();
  await expect(sum.locator('.pass-term[data-lit]')).toHaveText('1 × 2');
  await cell.focus();
  await page.keyboard.press('-');
  await page.keyboard.press('2');
  await page.keyboard.press('Enter');
  await expect(sum.locator('output')).toHaveText('−3');
  await expect(widget.getByRole('button', { name: node('h₂', '0') })).toBeVisible();
});
