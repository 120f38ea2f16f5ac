import { sharedText } from '../../components/shared/text.ts';
import { chapterPages } from '../support/site.ts';
import { expect, test } from './bookTest.ts';

test.use({ javaScriptEnabled: false });

for (const { path, lang } of chapterPages()) {
  test(`without JavaScript ${path} shows every figure and says so, its menu opens, and so do the solutions of its exercises`, async ({
    page,
  }) => {
    await page.goto(`.${path}`);
    const figures = page.locator('figure:has([data-widget])');
    expect(await figures.count()).toBeGreaterThan(0);
    for (const figure of await figures.all()) {
      const picture = figure.locator('.widget-body').locator(':is(svg, table, canvas, div[role="img"])').filter({ visible: true }).first();
      const box = await picture.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThan(8);
      await expect(figure.locator('.widget-no-script')).toHaveText(sharedText[lang].needsScript);
      await expect(figure.locator('.widget-no-script')).toBeVisible();
      await expect(figure.locator('.widget-tools')).toBeHidden();
    }
    const menu = page.locator('nav[popover]');
    await expect(menu).toBeHidden();
    await page.locator('button[popovertarget="chapter-menu"]').click();
    await expect(menu.getByRole('link').first()).toBeVisible();
    const exercises = page.locator('section.exercise');
    expect(await exercises.count()).toBeGreaterThanOrEqual(4);
    for (const exercise of await exercises.all()) {
      await expect(exercise.locator('.exercise-question')).toBeVisible();
      await exercise.locator('.exercise-key summary').click();
      await expect(exercise.locator('.exercise-key > .replay')).toBeVisible();
    }
  });
}
