import type { Page } from '@playwright/test';
import { builtPages, chapterPages, languages } from '../support/site.ts';
import { widgets } from '../support/widgets.ts';
import { expect, test } from './bookTest.ts';
import { openEmbed, settle } from './figurePage.ts';

/** Runs in the page: marks every element that Tab should reach, and unmarks it when it gets the focus. */
const markStops = (): number => {
  const wanted = 'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea, summary, [tabindex="0"]';
  const seen = [...document.querySelectorAll<HTMLElement>(wanted)].filter(
    (element) => element.checkVisibility({ visibilityProperty: true }) && element.tabIndex >= 0 && element.closest('[inert]') === null,
  );
  const stops = seen.filter(
    (element) => !(element instanceof HTMLInputElement && element.type === 'radio') || isFirstOfGroup(element, seen),
  );
  for (const stop of stops) stop.toggleAttribute('data-missed', stop !== document.activeElement);
  addEventListener('focusin', ({ target }) => target instanceof Element && target.removeAttribute('data-missed'));
  return stops.length;

  function isFirstOfGroup(radio: HTMLInputElement, all: readonly HTMLElement[]): boolean {
    const group = all.filter((element): element is HTMLInputElement => element instanceof HTMLInputElement && element.name === radio.name);
    return radio === (group.find(({ checked }) => checked) ?? group[0]);
  }
};

const missedStops = (page: Page): Promise<string[]> =>
  page.locator('[data-missed]').evaluateAll((stops) => stops.map((stop) => stop.outerHTML.slice(0, 160)));

/** Both languages have the same stops: all chapters of one, and one of the other. */
const tabbed = chapterPages().filter(({ lang }, place, all) => lang === languages[0] || lang !== all[place - 1]?.lang);

for (const { path } of tabbed) {
  test(`Tab reaches everything in ${path}, the skip link first, and is never trapped`, async ({ page }) => {
    test.slow();
    await page.goto(`.${path}`);
    for (const island of await page.locator('astro-island').all()) {
      await island.scrollIntoViewIfNeeded();
      await expect(island).not.toHaveAttribute('ssr');
    }
    await settle(page);
    await page.evaluate(() => scrollTo(0, 0));
    await page.locator('body').press('Tab');
    await expect(page.locator('.skip')).toBeFocused();
    const count = await page.evaluate(markStops);
    for (let presses = 0; presses < count * 1.5 && (await missedStops(page)).length > 0; presses += 10) {
      for (let press = 0; press < 10; press++) await page.keyboard.press('Tab');
    }
    expect(await missedStops(page)).toEqual([]);
  });
}

/** A page of each kind and language. */
const skipped = builtPages().filter(
  (page, place, all) => page.kind !== 'embed' && place === all.findIndex((other) => other.kind === page.kind && other.lang === page.lang),
);

for (const { path } of skipped) {
  test(`the skip link of ${path} is the first stop and leads to the text`, async ({ page }) => {
    await page.goto(`.${path}`);
    await page.locator('body').press('Tab');
    await expect(page.locator('.skip')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toBeFocused();
  });
}

for (const { name } of widgets) {
  test(`arrow keys, Home and End move through every grid of ${name}, which is one stop for Tab`, async ({ page }) => {
    const widget = await openEmbed(page, 'en', name);
    for (const grid of await widget.getByRole('grid').filter({ visible: true }).all()) {
      const cells = grid.getByRole('gridcell');
      const columns = await grid.locator('tr').first().getByRole('gridcell').count();
      await expect(cells.and(page.locator('[tabindex="0"]'))).toHaveCount(1);
      await cells.first().focus();
      await page.keyboard.press('End');
      await expect(cells.nth(columns - 1)).toBeFocused();
      await page.keyboard.press('Home');
      await expect(cells.first()).toBeFocused();
      await page.keyboard.press('ArrowRight');
      await expect(cells.nth(Math.min(1, columns - 1))).toBeFocused();
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('ArrowLeft');
      await expect(cells.first(), 'the edge holds').toBeFocused();
      await expect(cells.first()).toHaveAccessibleName(/\d/);
    }
  });
}
