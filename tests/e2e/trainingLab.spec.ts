import { readFile } from 'node:fs/promises';
import type { Locator } from '@playwright/test';
import { sharedText } from '../../components/shared/text.ts';
import { text } from '../../components/widgets/training-lab/text.ts';
import { expect, test } from './bookTest.ts';
import { announcedBy, openEmbed, stateOf } from './figurePage.ts';
import { numberIn } from './numberIn.ts';

const words = text.en;
/** A run of a second or so. */
const quick = 'network=mlp&digits=500&epochs=3';

const press = (widget: Locator, name: string) => widget.getByRole('button', { name, exact: true }).press('Enter');
const progress = (widget: Locator): Locator => widget.locator('.lab-progress');
const accuracy = async (widget: Locator) => numberIn((await widget.locator('.lab-scores [data-set="test"] td').last().textContent()) ?? '');

test('Start trains to the end; the network is saved, loaded again, and goes on', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'training-lab', { fragment: quick });
  await press(widget, words.buttons.start);
  await expect(progress(widget)).toContainText(words.at(24, 24, '3.0'));
  expect(await accuracy(widget)).toBeGreaterThan(60);
  await expect(announcedBy(widget).last()).toContainText('Pausing at step 24');
  const [download] = await Promise.all([page.waitForEvent('download'), press(widget, words.save)]);
  expect(download.suggestedFilename()).toBe('mlp.safetensors');
  await expect(widget.locator('.lab-files').getByRole('status')).toHaveText(words.notes.saved);

  const before = await accuracy(widget);
  await press(widget, words.buttons.over);
  await expect(progress(widget)).toHaveText(words.notBegun(24, 3));
  const file = { name: 'mlp.safetensors', mimeType: '', buffer: await readFile(await download.path()) };
  await widget.getByLabel(words.load).setInputFiles(file);
  await expect(widget.locator('.lab-files').getByRole('status')).toHaveText(words.notes.loaded);
  await expect.poll(() => accuracy(widget)).toBe(before);
  await press(widget, words.buttons.step);
  await expect(progress(widget)).toContainText(words.at(1, 24, '0.1'));
});

test('one step, a new learning rate on the way, and another setting that ends the run but keeps its curve', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'training-lab', { fragment: quick });
  for (let step = 1; step <= 5; step++) {
    await press(widget, words.buttons.step);
    await expect(progress(widget)).toContainText(words.at(step, 24, ''.concat((step / 8).toFixed(1))));
  }
  await widget.getByRole('radio', { name: '0.01', exact: true }).first().press('Space');
  await expect(progress(widget)).toContainText(words.at(5, 24, '0.6'));
  await widget.getByRole('radio', { name: words.options.activation.tanh }).press('Space');
  await expect(progress(widget)).toHaveText(words.notBegun(24, 3));
  await expect(widget.getByText(words.lines.before)).toBeVisible();
  expect(await stateOf(page)).toMatchObject({ rate: '0.01', activation: 'tanh' });
});

test('a run that diverges says so in words and can be started over', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'training-lab', { fragment: 'optimizer=momentum&rate=10&decay=0.1&digits=500&epochs=20' });
  await press(widget, words.buttons.start);
  await expect(widget.locator('.lab-state > p')).toContainText('the loss is no number any more');
  expect(await widget.locator('.widget-body').textContent()).not.toMatch(/NaN|Infinity|∞/);
  await expect(widget.getByRole('button', { name: words.buttons.goOn })).toBeDisabled();
  await press(widget, words.buttons.over);
  await expect(widget.getByRole('button', { name: words.buttons.start, exact: true })).toBeEnabled();
});

test('맞지 않는 파일은 까닭을 말하고, 학습하던 것은 그대로 남는다', async ({ page }) => {
  const ko = text.ko;
  const widget = await openEmbed(page, 'ko', 'training-lab', { fragment: quick });
  await press(widget, ko.buttons.step);
  await expect(progress(widget)).toContainText(ko.at(1, 24, '0.1'));
  const note = widget.locator('.lab-files').getByRole('status');
  await widget.getByLabel(ko.load).setInputFiles('components/data/models/lenet.safetensors');
  await expect(note).toContainText('fc1.weight');
  await widget.getByLabel(ko.load).setInputFiles('package.json');
  await expect(note).toHaveText(ko.refusals.unreadable);
  await expect(progress(widget)).toContainText(ko.at(1, 24, '0.1'));
  await press(widget, ko.buttons.step);
  await expect(progress(widget)).toContainText(ko.at(2, 24, '0.3'));
});

test('digits that do not come are said so and can be asked for again', async ({ page, problems }) => {
  problems.ignore(/Failed to load resource|ERR_FAILED/);
  await page.route(/train-0\./, (route) => route.abort());
  const widget = await openEmbed(page, 'en', 'training-lab', { fragment: quick });
  await press(widget, words.buttons.step);
  await expect(widget.getByRole('alert')).toHaveText(sharedText.en.notLoaded(words.theDigits));
  await page.unroute(/train-0\./);
  await press(widget, sharedText.en.retry);
  await expect(progress(widget)).toContainText(words.at(1, 24, '0.1'));
});

test('the feature maps follow the digit, the program the settings', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'training-lab', { fragment: 'digits=500&epochs=1' });
  await press(widget, words.buttons.step);
  await expect(progress(widget)).toContainText(words.at(1, 8, '0.1'));
  const maps = widget.locator('figure[data-kind="maps"] canvas').first();
  const picture = () => maps.evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
  const three = await picture();
  await widget.getByRole('radio', { name: '7', exact: true }).press('Space');
  await expect.poll(picture).not.toBe(three);
  await widget.getByText(words.program).click();
  await widget.getByRole('radio', { name: words.options.optimizer.momentum }).press('Space');
  await expect(widget.getByRole('region', { name: words.programName })).toContainText('momentum=0.9');
});
