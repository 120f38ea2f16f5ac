import type { Page } from '@playwright/test';
import { siteText } from '../../site/text.ts';
import { answersTo, exerciseKinds } from '../support/exercises.ts';
import { chapterPages, languages } from '../support/site.ts';
import { expect, test } from './bookTest.ts';
import { ready } from './figurePage.ts';

/** Answers the first exercise of the open chapter, which asks for numbers, rightly. */
async function solveFirst(page: Page): Promise<void> {
  const exercise = await ready(page, page.locator('section.exercise [data-kind]').first());
  const kind = exerciseKinds.get((await exercise.getAttribute('data-kind')) ?? '');
  const seed = Number(/\d+/.exec((await exercise.locator('.exercise-number').textContent()) ?? ''));
  if (kind === undefined) throw new Error('the first exercise has no kind');
  const { right } = answersTo(kind, seed);
  const inputs = exercise.locator('.answer-fields input');
  for (let place = 0; place < (await inputs.count()); place++) await inputs.nth(place).fill(right[place] ?? '');
  if ((await inputs.count()) === 0) await exercise.locator(`.answer-options input[value="${right[0]}"]`).press('Space');
  await page.keyboard.press('Enter');
  await expect(page.locator('section.exercise').first().locator('.exercise-feedback')).toHaveAttribute('data-tone', 'right');
}

test('the cover shows what has been read and solved, in every language, until the reader has it forgotten', async ({ page }) => {
  const path = '/en/convolution-2d/';
  await page.goto('./en/');
  await expect(page.locator('[data-lit]')).toHaveCount(0);
  await expect(page.locator('.forget')).toBeHidden();
  await page.goto(`.${path}`);
  await solveFirst(page);
  await page.locator('.prose .summary').scrollIntoViewIfNeeded();
  await expect(page.locator('.chapter-menu [data-chapter="convolution-2d"]')).toHaveAttribute('data-read');
  for (const lang of languages) {
    await page.goto(`./${lang}/`);
    const row = page.locator('.chapter-list [data-chapter="convolution-2d"]');
    await expect(row.locator('[data-progress="read"]')).toBeVisible();
    await expect(row.locator('[data-progress="read"]')).toHaveText(`✓ ${siteText[lang].read}`);
    await expect(row.locator('[data-progress="solved"]')).toHaveText(new RegExp(siteText[lang].solved('1', 5).replace('5', '\\d+')));
    await expect(page.locator('.network-map [data-lit]')).toHaveText(/conv1/);
  }
  await page.goto('./');
  await page.locator('.forget button').press('Enter');
  await expect(page.locator('[data-progress]').filter({ visible: true })).toHaveCount(0);
  await expect(page.locator('[data-lit]')).toHaveCount(0);
  await expect(page.locator('.forget')).toBeHidden();
});

test('a chapter that has only been opened does not count as read', async ({ page }) => {
  await page.goto(`.${chapterPages()[0]?.path}`);
  await page.goto('./en/');
  await expect(page.locator('[data-progress]').filter({ visible: true })).toHaveCount(0);
});
