import type { Locator } from '@playwright/test';
import { text } from '../../components/widgets/shape-sandbox/text.ts';
import { expect, test } from './bookTest.ts';
import { openEmbed, sliderOf, stateOf } from './figurePage.ts';

const words = text.en;

/** The sizes written below a tensor, in order. */
const shapeOf = (widget: Locator, role: string): Locator => widget.locator(`.sandbox-tensor[data-role="${role}"] li > b`);

test('every slider moves its axis, and the output follows', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'shape-sandbox');
  await expect(shapeOf(widget, 'output')).toHaveText(['2', '4', '10', '14']);
  for (const name of ['N images', 'H height', 'W width']) await sliderOf(widget, name).press('ArrowRight');
  for (const name of ['FH filter height', 'FW filter width']) await sliderOf(widget, name).press('ArrowLeft');
  await expect(shapeOf(widget, 'output')).toHaveText(['3', '4', '12', '16']);
  await sliderOf(widget, words.settings.stride).press('ArrowRight');
  await sliderOf(widget, words.settings.padding).press('ArrowRight');
  await expect(shapeOf(widget, 'output')).toHaveText(['3', '4', '7', '9']);
  await expect(widget.locator('.sandbox-code')).toContainText('# torch.Size([3, 4, 7, 9])');
});

test('a filter with other channels names its axis, and one press mends it', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'shape-sandbox');
  await sliderOf(widget, 'C channels').press('ArrowRight');
  await expect(widget.getByText(words.problems(1), { exact: true })).toBeVisible();
  await expect(widget.locator('.sandbox-shape [data-wrong]')).toHaveCount(2);
  await expect(shapeOf(widget, 'output')).toHaveText(['2', '?', '10', '14']);
  await expect(widget.locator('.sandbox-code')).toContainText('expected input[2, 4, 12, 16] to have 3 channels, but got 4');
  await widget.getByRole('button', { name: words.mend('filterChannels', 4) }).press('Enter');
  await expect(widget.getByText(words.fits, { exact: true })).toBeVisible();
  await expect(widget.locator('.sandbox-problems')).toBeFocused();
  await expect(shapeOf(widget, 'output')).toHaveText(['2', '4', '10', '14']);
});

test('여러 곳이 틀리면 축마다 말하고, 하나씩 고치면 모두 맞는다', async ({ page }) => {
  const { presets, problems, fits, advanced, settings } = text.ko;
  const widget = await openEmbed(page, 'ko', 'shape-sandbox');
  await widget.getByRole('radio', { name: presets.several }).check();
  for (const left of [3, 2, 1]) {
    await expect(widget.getByText(problems(left))).toBeVisible();
    await widget.locator('.sandbox-problems button').first().press('Enter');
  }
  await expect(widget.getByText(fits, { exact: true })).toBeVisible();
  await widget.getByRole('checkbox', { name: advanced }).check();
  await sliderOf(widget, settings.groups).press('ArrowRight');
  await expect(widget.locator('.sandbox-problems li')).not.toHaveCount(0);
  expect(Object.keys(await stateOf(page))).toContain('groups');
});
