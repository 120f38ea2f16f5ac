import type { Page } from '@playwright/test';
import { answersTo, exerciseKinds } from '../support/exercises.ts';
import { expect } from './bookTest.ts';
import { ready } from './figurePage.ts';

/** Answers the first exercise of the open chapter rightly, by keyboard. */
export async function solveFirst(page: Page): Promise<void> {
  const exercise = await ready(page, page.locator('section.exercise [data-kind]').first());
  const kind = exerciseKinds.get((await exercise.getAttribute('data-kind')) ?? '');
  const seed = Number(/\d+/.exec((await exercise.locator('.exercise-number').textContent()) ?? ''));
  if (kind === undefined) throw new Error('the first exercise has no kind');
  const { right } = answersTo(kind, seed);
  const inputs = exercise.locator('.answer-fields input');
  for (let place = 0; place < (await inputs.count()); place++) {
    await inputs.nth(place).focus();
    await page.keyboard.type(right[place] ?? '');
  }
  if ((await inputs.count()) === 0) await exercise.locator(`.answer-options input[value="${right[0]}"]`).press('Space');
  await page.keyboard.press('Enter');
  await expect(page.locator('section.exercise').first().locator('.exercise-feedback')).toHaveAttribute('data-tone', 'right');
}
