import type { Locator, Page } from '@playwright/test';
import { sharedExerciseText } from '../../components/exercises/text.ts';
import { answersTo, exerciseKinds, type KnownAnswers } from '../support/exercises.ts';
import { chapterPages, languages } from '../support/site.ts';
import { expect, test } from './bookTest.ts';
import { ready } from './figurePage.ts';

/** Types an answer by keyboard alone and checks it. */
async function answer(page: Page, exercise: Locator, fields: readonly string[]): Promise<void> {
  const inputs = exercise.locator('.answer-fields input');
  if ((await inputs.count()) === 0) {
    await exercise.locator(`.answer-options input[value="${fields[0]}"]`).focus();
    await page.keyboard.press('Space');
  }
  for (let place = 0; place < (await inputs.count()); place++) {
    await inputs.nth(place).focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.type(fields[place] ?? '');
  }
  await page.keyboard.press('Enter');
}

/** The answers to the problem that an exercise shows now. */
async function knownAnswers(exercise: Locator): Promise<KnownAnswers> {
  const name = (await exercise.locator('[data-kind]').getAttribute('data-kind')) ?? '';
  const kind = exerciseKinds.get(name);
  if (kind === undefined) throw new Error(`no exercise kind ${name}`);
  return answersTo(kind, Number(/\d+/.exec((await exercise.locator('.exercise-number').textContent()) ?? '')));
}

const tone = (exercise: Locator): Locator => exercise.locator('.exercise-feedback');

async function openExercises(page: Page, path: string): Promise<Locator[]> {
  await page.goto(`.${path}`);
  return page.locator('section.exercise[id]').all();
}

for (const { path, lang } of chapterPages()) {
  const words = sharedExerciseText[lang];

  test(`every exercise of ${path} names the reader’s mistake, shows both ways, and knows the right answer`, async ({ page }) => {
    test.slow();
    for (const exercise of await openExercises(page, path)) {
      await ready(page, exercise.locator('[data-kind]'));
      const { right, mistakes, hasSteps } = await knownAnswers(exercise);
      expect(mistakes.size).toBeGreaterThan(0);
      for (const [mistake, fields] of [...mistakes].slice(0, lang === languages[0] ? 2 : 1)) {
        await answer(page, exercise, fields);
        await expect(tone(exercise), mistake).toHaveAttribute('data-tone', 'wrong');
        await expect(exercise.getByRole('status')).toHaveText(/\S.{8,}/);
        await expect(exercise.getByRole('status')).not.toContainText(words.notYet);
        await expect(tone(exercise).locator('.replay[data-columns="2"]')).toHaveCount(hasSteps ? 1 : 0);
      }
      await answer(page, exercise, right);
      await expect(tone(exercise)).toHaveAttribute('data-tone', 'right');
      await expect(exercise.getByRole('status')).toContainText(words.right);
    }
  });
}

for (const lang of languages) {
  const words = sharedExerciseText[lang];
  const { path } = chapterPages().find((page) => page.lang === lang) ?? { path: '' };

  test(
    `an exercise of ${path} gives hints, then its solution, and is found again as it was left`,
    lang === 'en' ? { tag: '@smoke' } : {},
    async ({ page }) => {
      const [exercise = page.locator('section.exercise')] = await openExercises(page, path);
      const body = await ready(page, exercise.locator('[data-kind]'));
      const { other, right } = await knownAnswers(exercise);
      const show = body.locator('.exercise-tools').getByRole('button', { name: words.show });
      if (other === null) throw new Error(`the first exercise of ${path} should have answers that are merely wrong`);

      await body.getByRole('button', { name: words.check }).press('Enter');
      await expect(tone(exercise)).toHaveAttribute('data-tone', 'unreadable');
      await answer(page, exercise, other);
      await expect(exercise.getByRole('status')).toContainText(words.hint);
      await expect(show).toHaveCount(0);
      await answer(page, exercise, other);
      await show.press('Enter');
      await expect(tone(exercise)).toHaveAttribute('data-tone', 'shown');
      await answer(page, exercise, right);
      await expect(tone(exercise)).toHaveAttribute('data-tone', 'right');

      await page.reload();
      await ready(page, exercise.locator('[data-kind]'));
      await expect(tone(exercise)).toHaveAttribute('data-tone', 'right');
      const number = await body.locator('.exercise-number').textContent();
      await body.getByRole('button', { name: words.another }).press('Enter');
      await expect(body.locator('.exercise-number')).not.toHaveText(number ?? '');
      await expect(tone(exercise)).toHaveAttribute('data-tone', 'none');
    },
  );
}

test('a senseless stored answer is ignored', async ({ page }) => {
  const [{ path } = { path: '' }] = chapterPages();
  const [exercise = page.locator('section.exercise')] = await openExercises(page, path);
  const { right } = await knownAnswers(exercise);
  await ready(page, exercise.locator('[data-kind]'));
  await answer(page, exercise, right);
  for (const nonsense of ['{', 'null', '{"seed":1e9,"fields":["x"]}', '[]']) {
    await page.evaluate((text) => {
      for (const key of Object.keys(localStorage)) localStorage.setItem(key, text);
    }, nonsense);
    await page.reload();
    await ready(page, exercise.locator('[data-kind]'));
    await expect(tone(exercise)).toHaveAttribute('data-tone', 'none');
  }
});
