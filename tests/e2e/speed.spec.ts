import { sharedText } from '../../components/shared/text.ts';
import { text } from '../../components/widgets/speed/text.ts';
import { expect, test } from './bookTest.ts';
import { openEmbed } from './figurePage.ts';

const words = text.en;

test('measuring fills plot and table and compares the answers; other settings begin anew', async ({ page }) => {
  test.slow();
  const widget = await openEmbed(page, 'en', 'speed', { fragment: 'channels=4&kernel=1' });
  await widget.getByRole('button', { name: words.measure }).click();
  await expect(widget.getByText(/^All four give the same answer/)).toBeVisible({ timeout: 45_000 });
  await expect(widget.locator('.speed-table td').filter({ hasText: /^\d+\.\d\d$/ })).toHaveCount(20);
  await expect(widget.locator('.plot .speed-point')).toHaveCount(20);
  await expect(widget.getByText(/This browser/)).toBeVisible();
  await widget.getByRole('radio', { name: words.kernels['3'] }).check({ force: true });
  await expect(widget.getByText(words.idle)).toBeVisible();
  await expect(widget.locator('.plot .speed-point')).toHaveCount(0);
});

test('재는 도중에 멈출 수 있고 다시 잴 수 있으며, 초기화하면 잰 것이 사라진다', async ({ page }) => {
  const ko = text.ko;
  const widget = await openEmbed(page, 'ko', 'speed');
  await widget.getByRole('button', { name: ko.measure }).click();
  await expect(widget.getByText(/20개 중 [1-9]\d*개\./)).toBeVisible();
  await widget.getByRole('button', { name: ko.stop }).click();
  await expect(widget.getByText(ko.stopped)).toBeVisible();
  await expect(widget.getByRole('button', { name: ko.measure })).toBeVisible();
  await widget.getByRole('button', { name: sharedText.ko.reset, exact: true }).click();
  await expect(widget.getByText(ko.idle)).toBeVisible();
});
