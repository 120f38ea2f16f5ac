import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { type Language, languages, type Translated } from '../../components/shared/language.ts';
import { randomFor } from '../support/seed.ts';
import { builtPages } from '../support/site.ts';
import { widgets } from '../support/widgets.ts';
import { expect, test } from './bookTest.ts';
import { ready, settle } from './figurePage.ts';
import { stayOnPage, useAtRandom } from './randomUse.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** How much random use every figure gets before axe looks again. */
const acts = 25;

/** Handles in a plane stand where their numbers put them, also on one another; sliders do the same (WCAG 2.5.8, exceptions). */
const mayOverlap = /^target-size: .*data-handle.*obscured/;

/** What axe finds, one line a place: the rule, what is wrong, where. */
async function violationsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(tags).disableRules('empty-table-header').analyze();
  return violations
    .flatMap(({ id, help, nodes }) => nodes.map(({ target, any }) => `${id}: ${help}: ${target.join(' ')} ${any[0]?.message ?? ''}`))
    .filter((line) => !mayOverlap.test(line));
}

/** axe does not read MathML and takes a column headed by a formula for one without a header. */
const expectTableHeaders = (page: Page): Promise<void> =>
  expect(page.locator('th:not(:first-child)').filter({ hasNotText: /\S/ })).toHaveCount(0);

/** Opens a page in the light theme, without motion, and brings its figures to life. */
async function openAlive(page: Page, path: string): Promise<readonly Locator[]> {
  await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' });
  await page.goto(`.${path}`);
  const figures = await page.locator('[data-widget]').all();
  for (const figure of figures) await ready(page, figure);
  return figures;
}

/** Chooses the theme. A control that the page's bar happens to cover after scrolling would count as too small. */
async function show(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.evaluate(() => scrollTo(0, 0));
  await page.emulateMedia({ colorScheme });
  await settle(page);
}

/** Each language in a theme of its own: its pages have the same parts as those of the other, in the same colours. */
const themes: Translated<'light' | 'dark'> = { en: 'light', ko: 'dark' };

/** Figures take turns: each is looked at in one language and theme. */
const isTurn = (lang: Language, path: string): boolean =>
  languages[widgets.findIndex(({ name }) => path.endsWith(`/${name}/`)) % languages.length] === lang;

for (const { path, lang, kind } of builtPages()) {
  const theme = themes[lang];
  if (kind === 'embed' && !isTurn(lang, path)) continue;
  if (kind !== 'embed') {
    test(`${path} meets WCAG 2.2 AA (${theme})`, async ({ page }) => {
      test.slow();
      await openAlive(page, path);
      await show(page, theme);
      expect(await violationsOf(page)).toEqual([]);
      await expectTableHeaders(page);
    });
    continue;
  }

  test(`${path} meets WCAG 2.2 AA after random use (${theme})`, async ({ page, problems }) => {
    test.slow();
    problems.ignore(/Permission|clipboard/i);
    await page.setViewportSize({ width: 1280, height: 1600 });
    const figures = await openAlive(page, path);
    await stayOnPage(page);
    const random = randomFor(path);
    for (const figure of figures) for (let act = 0; act < acts; act++) await useAtRandom(page, figure, random);
    await show(page, theme);
    expect(await violationsOf(page)).toEqual([]);
    await expectTableHeaders(page);
  });
}
