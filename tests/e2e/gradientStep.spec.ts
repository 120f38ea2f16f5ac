import { sharedText } from '../../components/shared/text.ts';
import { text } from '../../components/widgets/gradient-step/text.ts';
import { expect, test } from './bookTest.ts';
import { announcedBy, openEmbed, sliderOf, stateOf } from './figurePage.ts';

const words = text.en;

test('a step forward follows the update, and is announced', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'gradient-step');
  const update = widget.locator('.gradient-sums section').last();
  await expect(update.getByRole('status')).toHaveText('0.8');
  await widget.getByRole('button', { name: sharedText.en.forward }).press('Enter');
  await expect(update.getByRole('status')).toHaveText('1.2');
  await expect(widget.getByRole('img', { name: words.curveName(1, '0.8', '1.7', '−4', '1.6') })).toBeVisible();
  await expect(announcedBy(widget).last()).toHaveText(words.announced(1, '0.8', '1.7'));
  expect(await stateOf(page)).toEqual({ step: '1' });
});

test('the learning rate decides the course, in words and in the curve', async ({ page }) => {
  const widget = await openEmbed(page, 'en', 'gradient-step');
  const rate = sliderOf(widget, `η ${words.rate}`);
  for (const [value, course] of [
    ['0.02', 'slow'],
    ['0.2', 'once'],
    ['0.3', 'across'],
    ['0.4', 'swinging'],
    ['0.5', 'away'],
  ] as const) {
    await rate.fill(value);
    await expect(widget.locator('.gradient-course')).toContainText(words.courses[course](value));
  }
  await rate.press('Home');
  await expect(widget.locator('.gradient-course')).toContainText(words.courses.slow('0.01'));
});

test('기울기를 재는 폭을 줄이면 참값에 가까워지고, 처음 가중치를 바꾸면 손실이 바뀐다', async ({ page }) => {
  const widget = await openEmbed(page, 'ko', 'gradient-step');
  const tried = widget.locator('.gradient-sums section').nth(1).locator('b');
  await expect(tried).toHaveText('−5.5');
  await widget.getByRole('radio', { name: '0.01' }).press('Space');
  await expect(tried).toHaveText('−7.975');
  await sliderOf(widget, `w ${text.ko.start}`).fill('1.6');
  await expect(widget.locator('.gradient-course')).toHaveText(text.ko.courses.still('0.1'));
});
