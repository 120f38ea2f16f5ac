import type { Locator, Page } from '@playwright/test';
import { writeEntries } from '../../components/shared/pageState.ts';
import { sampleValues } from '../support/paramArbitraries.ts';
import { chapterPages } from '../support/site.ts';
import { widgets } from '../support/widgets.ts';
import { expect, test } from './bookTest.ts';
import { changedEntries, openEmbed } from './figurePage.ts';
import { print, textsOf, times } from './printedText.ts';

/** What must not be lost on paper, each with words of its own, and the labels among it. */
const printed = 'figure:has([data-widget]) > figcaption, [data-widget], section.exercise';
const label = 'figure:has([data-widget]) > figcaption > .label, section.exercise > .label';

for (const { path } of chapterPages()) {
  test(`${path} prints every figure, its steps and its exercises, without tools and with all their words`, async ({ page }) => {
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
    const all = (await textsOf(page.locator('body'))).join('');
    const parts = await Promise.all((await page.locator(printed).all()).map(textsOf));
    const labels = await Promise.all((await page.locator(label).all()).map(textsOf));
    const { sheets, text } = await print(page);
    expect(sheets).toBeGreaterThan(1);
    expect(sheets).toBeLessThan(40);
    for (const [name = ''] of labels) expect(times(text, name), `as often as on the page: ${name}`).toBe(times(all, name));
    for (const words of parts) {
      const telling = words.filter(({ length }) => length > 3);
      expect(telling).not.toHaveLength(0);
      expect(telling.filter((part) => !text.includes(part))).toEqual([]);
    }
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
