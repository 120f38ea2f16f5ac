import type { Locator } from '@playwright/test';
import { sharedText } from '../../components/shared/text.ts';
import { text } from '../../components/widgets/blocks/text.ts';
import { expect, test } from './bookTest.ts';
import { openEmbed, openFigure, sliderOf, stateOf } from './figurePage.ts';

const words = text.en;

const caption = (widget: Locator, part: keyof typeof words.parts): Locator =>
  widget.getByRole('button', { name: new RegExp(`^${words.parts[part]}`) });
const position = (widget: Locator): Locator => widget.locator('.stepper-position');
const forward = (widget: Locator): Locator => widget.getByRole('button', { name: sharedText.en.forward });

test('each size changes the shapes of the blocks that it belongs to', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'blocks');
  const changes = [
    [`C ${words.sizes.channels}`, '4', '(4, 6, 6)', '(3, 4, 3, 3)', '(3, 1, 1)', '(3, 4, 4)'],
    [`H ${words.sizes.height}`, '8', '(4, 8, 6)', '(3, 4, 3, 3)', '(3, 1, 1)', '(3, 6, 4)'],
    [`W ${words.sizes.width}`, '9', '(4, 8, 9)', '(3, 4, 3, 3)', '(3, 1, 1)', '(3, 6, 7)'],
    [`FN ${words.sizes.filters}`, '5', '(4, 8, 9)', '(5, 4, 3, 3)', '(5, 1, 1)', '(5, 6, 7)'],
    [`FH ${words.sizes.kernelHeight}`, '1', '(4, 8, 9)', '(5, 4, 1, 3)', '(5, 1, 1)', '(5, 8, 7)'],
    [`FW ${words.sizes.kernelWidth}`, '5', '(4, 8, 9)', '(5, 4, 1, 5)', '(5, 1, 1)', '(5, 8, 5)'],
    [`P ${words.sizes.padding}`, '1', '(4, 8, 9)', '(5, 4, 1, 5)', '(5, 1, 1)', '(5, 10, 7)'],
    [`S ${words.sizes.stride}`, '2', '(4, 8, 9)', '(5, 4, 1, 5)', '(5, 1, 1)', '(5, 5, 4)'],
  ] as const;
  for (const [slider, value, ...shapes] of changes) {
    await sliderOf(widget, slider).fill(value);
    for (const [place, part] of (['input', 'filters', 'bias', 'output'] as const).entries())
      await expect(caption(widget, part), slider).toContainText(shapes[place] ?? '');
  }
});

test('a step computes a cell, a row or a map, and the last one brings everything home', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'blocks', { fragment: 'cell=15' });
  const title = widget.locator('.blocks-formula .blocks-title');
  await expect(title).toHaveText(words.cell(0, 3, 3));
  await forward(widget).click();
  await expect(title).toHaveText(words.cell(1, 0, 0));
  await widget.getByRole('radio', { name: words.units.row }).check();
  await forward(widget).click();
  await expect(title).toHaveText(words.cell(1, 1, 3));
  await widget.getByRole('radio', { name: words.units.map }).check();
  await expect(position(widget)).toHaveText('2 / 4');
  await forward(widget).press('End');
  await expect(widget.locator('.blocks-window')).toHaveCount(0);
  await expect(widget.getByRole('img', { name: /All maps are stacked/ })).toBeVisible();
});

test('a block opens to its numbers by click and by keyboard, one channel at a time', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'blocks');
  const grid = widget.getByRole('grid');
  await expect(grid).toHaveAccessibleName(words.opened.input(1, 0));
  await sliderOf(widget, words.channel).press('ArrowRight');
  await expect(grid).toHaveAccessibleName(words.opened.input(1, 1));
  await caption(widget, 'filters').press('Enter');
  await expect(grid).toHaveAccessibleName(words.opened.filters(1, 1));
  await widget.locator('[data-at="bias"]').first().click();
  await expect(grid.getByRole('gridcell')).toHaveCount(3);
  await caption(widget, 'output').click();
  await grid.getByRole('gridcell').first().press('Enter');
  expect((await stateOf(page)).cell).toBe('16');
});

test('pointing at the sum of a channel lights its slice in window and filter', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'blocks');
  await expect(widget.locator('.block-region')).toHaveCount(0);
  await widget.locator('.blocks-formula .sym').nth(1).hover();
  await expect(widget.locator('.block-region')).toHaveCount(2);
});

test('필터가 들어가지 않으면 까닭을 말하고, 고치면 다시 계산한다', async ({ page }) => {
  const widget = await openFigure(page, '/ko/filters-and-blocks/', 'fig:blocks', [
    ['height', '3'],
    ['kernelHeight', '5'],
  ]);
  await expect(widget.getByText(/필터가 들어가지 않는다/)).toBeVisible();
  await sliderOf(widget, `P ${text.ko.sizes.padding}`).fill('1');
  await expect(widget.getByText(/필터가 들어가지 않는다/)).toHaveCount(0);
});

test('playing computes cell after cell until it is paused', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'blocks', { fragment: 'cell=0&speed=4' });
  await widget.getByRole('button', { name: sharedText.en.play }).click();
  await expect(position(widget)).toHaveText(/^[4-9] \/ 49$/);
  await widget.getByRole('button', { name: sharedText.en.pause }).click();
  await expect(widget.getByRole('button', { name: sharedText.en.play })).toBeVisible();
});
