import type { Page } from '@playwright/test';
import { sampleValues } from '../support/paramArbitraries.ts';
import { chapterPages, type Language, languages } from '../support/site.ts';
import { widgets } from '../support/widgets.ts';
import { expect, test } from './bookTest.ts';
import { changedEntries, figure, openFigure, pictureOf, ready, stateOf } from './figurePage.ts';
import { fieldsOf, useControl } from './keyboardUse.ts';

const other = (lang: Language): Language => languages.find((language) => language !== lang) ?? lang;

/** The figures of the page that is open: their ids and widgets. */
const figuresOf = (page: Page): Promise<{ id: string; name: string }[]> =>
  page
    .locator('figure[id]:has([data-widget])')
    .evaluateAll((found) =>
      found.map((element) => ({ id: element.id, name: element.querySelector('[data-widget]')?.getAttribute('data-widget') ?? '' })),
    );

for (const { path } of chapterPages()) {
  test(`every figure of ${path} has a widget of its own and an id that the address can name`, { tag: '@smoke' }, async ({ page }) => {
    await page.goto(`.${path}`);
    const figures = await figuresOf(page);
    expect(figures.length).toBeGreaterThan(0);
    for (const { id, name } of figures) {
      expect(id).toMatch(/^fig:[a-z0-9-]+$/);
      expect(widgets.map((widget) => widget.name)).toContain(name);
      await expect(page.locator(`[id="${id}"] > figcaption`)).toHaveText(/^(Figure|그림) \d+\.\d+/);
    }
  });
}

for (const { path, lang } of chapterPages().filter((page) => page.lang === languages[0])) {
  test(`the figures of ${path} keep their state over a reload and into the other language`, async ({ page }) => {
    await page.goto(`.${path}`);
    for (const { id, name } of await figuresOf(page)) {
      const params = widgets.find((widget) => widget.name === name)?.params ?? {};
      const entries = changedEntries(params, sampleValues(params, 7));
      const widget = await openFigure(page, path, id, entries);
      await expect(widget, 'the link brings its figure into view').toBeInViewport();
      const state = await stateOf(page, id);
      const picture = await pictureOf(page, widget);
      expect(Object.keys(state).length).toBeGreaterThan(0);

      await page.reload();
      expect(await pictureOf(page, await ready(page, figure(page, id)))).toBe(picture);
      expect(await stateOf(page, id)).toEqual(state);

      await page.locator(`header a[hreflang="${other(lang)}"]`).click();
      await expect(page).toHaveURL((url) => url.pathname.endsWith(path.replace(`/${lang}/`, `/${other(lang)}/`)));
      await ready(page, figure(page, id));
      expect(await stateOf(page, id)).toEqual(state);
    }
  });

  test(`figures of ${path} do not disturb one another’s state`, async ({ page }) => {
    await page.goto(`.${path}`);
    const figures = await figuresOf(page);
    for (const { id } of figures) await useControl(page, fieldsOf(await ready(page, figure(page, id))).first());
    for (const { id } of figures) expect(Object.keys(await stateOf(page, id)).length, id).toBeGreaterThan(0);
  });
}
