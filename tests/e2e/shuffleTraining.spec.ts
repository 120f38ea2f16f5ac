import { text } from '../../components/widgets/shuffle-training/text.ts';
import { expect, test } from './bookTest.ts';
import { openEmbed, sliderOf } from './figurePage.ts';

const words = text.en;
/** A run computes as fast as the machine can, beside whatever else it does. */
const patient = { timeout: 30_000 };
/** The shortest run: 500 digits once, with the smallest networks. */
const short = 'digits=500&passes=1&hidden=8&filters=2';

test('shuffle-training opens with the curves of the page, and with none for other settings', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'shuffle-training');
  await expect(widget.getByText(words.built)).toBeVisible();
  const dense = widget.getByRole('row', { name: words.kinds.dense }).locator('td');
  await expect(dense).toHaveText(['25,450', /^\d\d\.\d$/, /^\d\d\.\d$/, '0.0']);
  await sliderOf(widget, words.hidden).press('ArrowRight');
  await expect(widget.getByText(words.status('none', 0, 8000, null))).toBeVisible();
  await expect(dense).toHaveText(['31,810', '–', '–', '–']);
  await sliderOf(widget, words.hidden).press('ArrowLeft');
  await expect(widget.getByText(words.built)).toBeVisible();
});

test('shuffle-training trains, holds, goes on to the end and forgets', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'shuffle-training', { fragment: short.replace('passes=1', 'passes=8') });
  const done = widget.getByText(words.status('done', 4000, 4000, 0));
  await widget.getByRole('button', { name: words.action.none, exact: true }).click();
  await expect(widget.getByText('of 4,000 digits shown, about')).toBeVisible();
  await widget.getByRole('button', { name: words.action.running }).click();
  await expect(widget.getByText('Paused.')).toBeVisible();
  await expect(done).toBeHidden();
  await widget.getByRole('button', { name: words.action.paused }).click();
  await expect(done).toBeVisible(patient);
  const conv = widget.getByRole('row', { name: words.kinds.conv }).locator('td');
  await expect(conv.nth(1)).toHaveText(/^\d+\.\d$/);
  await expect(widget.getByText(/two fully connected networks: 0\.0{3,}\d+$/)).toBeVisible();
  await widget.getByRole('button', { name: words.clear }).click();
  await expect(conv.nth(1)).toHaveText('–');
});

test('the fully connected networks of shuffle-training part, and can be trained again, where each starts with weights of its own', async ({
  page,
}) => {
  const widget = await openEmbed(page, 'en', 'shuffle-training', { fragment: short });
  await widget.getByRole('radio', { name: words.starts.own ?? '' }).press('Space');
  await widget.getByRole('button', { name: words.action.none, exact: true }).click();
  await expect(widget.getByText(words.status('done', 500, 500, 0))).toBeVisible(patient);
  await expect(widget.getByText(/two fully connected networks: [0-9]+\.[0-9]$/)).toBeVisible();
  await widget.getByRole('button', { name: words.action.done }).click();
  await expect(widget.getByRole('button', { name: words.action.running })).toBeVisible();
  await expect(widget.getByText(words.status('done', 500, 500, 0))).toBeVisible(patient);
});

test('shuffle-training says that the digits could not be loaded, and loads them at the second try', async ({ page, problems }) => {
  problems.ignore(/Failed to load resource|ERR_FAILED|net::/);
  const widget = await openEmbed(page, 'en', 'shuffle-training', { fragment: short });
  await page.route('**/train-0*', (route) => route.abort());
  await widget.getByRole('button', { name: words.action.none, exact: true }).click();
  await expect(widget.getByRole('alert')).toContainText('Could not load');
  await page.unroute('**/train-0*');
  await widget.getByRole('button', { name: 'Try again' }).click();
  await expect(widget.getByText(words.status('done', 500, 500, 0))).toBeVisible(patient);
});
