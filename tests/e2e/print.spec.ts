import type { Locator, Page } from '@playwright/test';
import { writeEntries } from '../../components/shared/pageState.ts';
import { sampleValues } from '../support/paramArbitraries.ts';
import { chapterPages } from '../support/site.ts';
import { widgets } from '../support/widgets.ts';
import { expect, test } from './bookTest.ts';
import { changedEntries, openEmbed } from './figurePage.ts';

for (const { path } of chapterPages()) {
  test(`${path} prints every figure, its steps and its exercises, without tools`, async ({ page }) => {
    await page.goto(`.${path}`);
    await page.emulateMedia({ media: 'print' });
    for (const picture of await page.locator('figure[id]:has([data-widget])').all()) {
      const box = await picture.boundingBox();
      expect(box?.height ?? 0).toBeGreaterThan(60);
      await expect(picture.locator('.widget-tools')).toBeHidden();
      await expect(picture.locator('.widget-no-script')).toBeHidden();
      await expect(picture.locator('> figcaption')).toBeVisible();
      if ((await picture.locator('.stepper').count()) > 0) {
        await expect(picture.locator('.stepper')).toBeHidden();
        await expect(picture.locator('.print-frames').first()).toBeVisible();
      }
    }
    await expect(page.locator('header.site-header')).toBeHidden();
    for (const exercise of await page.locator('section.exercise').all()) {
      await expect(exercise.locator('.exercise-question')).toBeVisible();
      await expect(exercise.locator('.exercise-tools')).toBeHidden();
    }
    const pdf = await page.pdf({ format: 'A4' });
    const sheets = (pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length;
    expect(sheets).toBeGreaterThan(1);
    expect(sheets).toBeLessThan(40);
  });
}

/** What the strip of steps shows on paper; '' where a widget has none. */
async function printedSteps(page: Page, widget: Locator): Promise<string> {
  await page.pdf();
  const strip = widget.locator('.print-frames');
  return (await strip.count()) === 0 ? '' : strip.innerHTML();
}

for (const { name, params } of widgets) {
  test(`the printed steps of ${name} show the state that the reader has set`, async ({ page }) => {
    const link = writeEntries(changedEntries(params, sampleValues(params, 3)));
    const first = await printedSteps(page, await openEmbed(page, 'en', name));
    const byFragment = await printedSteps(page, await openEmbed(page, 'en', name, { fragment: link }));
    const byQuery = await printedSteps(page, await openEmbed(page, 'en', name, { query: link }));
    expect(byFragment).toBe(byQuery);
    expect(byFragment === first).toBe(first === '');
  });
}
