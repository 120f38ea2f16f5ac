import { sharedText } from '../../components/shared/text.ts';
import { text } from '../../components/widgets/checkpoint/text.ts';
import { expect, test } from './bookTest.ts';
import { openEmbed, sliderOf, stateOf } from './figurePage.ts';

const words = text.en;
const forward = sharedText.en.forward;

test('damage spoils the answers, and restoring W and B brings every output back', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'checkpoint');
  const compared = widget.locator('.checkpoint-file output');
  const right = widget.locator('.checkpoint-status output').nth(1);
  const before = await right.textContent();
  await expect(compared).toHaveText(words.same(40));
  await sliderOf(widget, words.damage).fill('1');
  await expect(compared).toHaveText(/^17 of 17 /);
  await expect(right).not.toHaveText(before ?? '');
  await expect(widget.locator('[data-differs]')).toHaveCount(17);
  await expect(widget.getByRole('button', { name: words.save(60) })).toHaveAttribute('aria-disabled', 'true');
  await widget.getByRole('button', { name: words.restoreWeights, exact: true }).click();
  await expect(compared).toHaveText(words.same(40));
  await expect(right).toHaveText(before ?? '');
  expect(await stateOf(page)).toEqual({ from: 'weights' });
});

test('trained on from W and B alone the error leaves the undisturbed one, from everything it keeps to it', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'checkpoint');
  const paths = async () => {
    const run = await widget.locator('.checkpoint-run').getAttribute('d');
    return { run, reference: await widget.locator('.checkpoint-reference').getAttribute('d') };
  };
  await widget.getByRole('button', { name: words.restoreWeights, exact: true }).click();
  await widget.getByRole('button', { name: forward }).click();
  await expect(widget.locator('.checkpoint-status output').first()).toHaveText('63');
  const alone = await paths();
  expect(alone.run).not.toBe(alone.reference);
  await expect(widget.getByRole('button', { name: words.save(63) })).toHaveAttribute('aria-disabled', 'true');
  await widget.getByRole('button', { name: words.restoreAll, exact: true }).click();
  await expect(widget.locator('.checkpoint-status output').first()).toHaveText('60');
  await widget.getByRole('button', { name: forward }).click();
  const everything = await paths();
  expect(everything.run).toBe(everything.reference);
});

test('다른 에폭에서 저장하면 파일이 바뀌고, 그 에폭으로 되돌아간다', async ({ page }) => {
  const own = text.ko;
  const widget = await openEmbed(page, 'ko', 'checkpoint', { fragment: 'epoch=30&saved=-3' });
  await expect(widget.getByText(own.empty)).toBeVisible();
  await expect(widget.getByRole('button', { name: own.restoreAll, exact: true })).toBeDisabled();
  await widget.getByRole('button', { name: own.save(30) }).click();
  await expect(widget.getByText(own.holds(30, 17, 34, 30))).toBeVisible();
  await sliderOf(widget, sharedText.ko.step).fill('0');
  await widget.getByRole('button', { name: own.restoreAll, exact: true }).click();
  expect(await stateOf(page)).toEqual({ epoch: '30', saved: '30', from: 'everything' });
});

test('other random numbers find other weights that tell the dots apart too', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'checkpoint', { fragment: 'epoch=120' });
  const first = widget.locator('.checkpoint-numbers b').first();
  const before = await first.textContent();
  await sliderOf(widget, words.reseed).fill('9');
  await expect(first).not.toHaveText(before ?? '');
  await expect(widget.locator('.checkpoint-status output').nth(1)).toHaveText(words.right(40, 40));
});
