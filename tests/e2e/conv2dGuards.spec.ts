import { text } from '../../components/widgets/conv2d/text.ts';
import { expect, test } from './bookTest.ts';
import { openEmbed, sliderOf } from './figurePage.ts';

const words = text.en;

test('a typed number is taken to the nearest tenth, as a link would keep it', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'conv2d');
  const cell = widget
    .getByRole('grid', { name: new RegExp(`^${words.input},`) })
    .getByRole('gridcell')
    .first();
  await cell.focus();
  await page.keyboard.type('0.26');
  await page.keyboard.press('Enter');
  await expect(cell).toHaveText('0.3');
});

test('a digit that does not load says so, and comes when it is asked for again', async ({ page, problems }) => {
  problems.ignore(/ERR_FAILED/);
  await page.route('**/extras*', (route) => route.abort());
  const widget = await openEmbed(page, 'en', 'conv2d');
  await widget.getByRole('radio', { name: words.inputs.digit }).press('Space');
  await expect(widget.getByText(words.digitFailed)).toBeVisible();
  await page.unroute('**/extras*');
  await widget.getByRole('button', { name: words.retry }).click();
  await expect(widget.locator('canvas').first()).toBeVisible();
  await expect(widget.getByText(words.digitFailed)).toBeHidden();
});

test('what a link hides is held too: a hidden kernel cannot be typed into, a hidden pin not set', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'conv2d', { query: 'hide=kernel,pin' });
  await expect(widget.getByRole('grid', { name: new RegExp(`^${words.kernel},`) })).toHaveAttribute('aria-readonly', 'true');
  await widget
    .getByRole('grid', { name: new RegExp(`^${words.output},`) })
    .getByRole('gridcell')
    .first()
    .press('Enter');
  await expect(widget.getByText(words.pinned)).toBeHidden();
  await expect(widget.getByRole('button', { name: words.pin, exact: true })).toBeHidden();
});

test('mending a kernel that does not fit keeps the focus in the figure', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'conv2d');
  await sliderOf(widget, words.inputRows).press('Home');
  const mend = widget.getByRole('button', { name: words.mend });
  await mend.press('Enter');
  await expect(mend).toBeHidden();
  expect(await widget.evaluate((figure) => figure.contains(document.activeElement))).toBe(true);
});
