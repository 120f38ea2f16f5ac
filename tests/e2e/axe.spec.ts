import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { randomFor } from '../support/seed.ts';
import { builtPages } from '../support/site.ts';
import { expect, test } from './bookTest.ts';
import { ready, settle } from './figurePage.ts';
import { useAtRandom } from './randomUse.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds, one line a place: the rule, what is wrong, where. */
async function violationsOf(page: Page, rules?: string[]): Promise<string[]> {
  const builder = new AxeBuilder({ page });
  const { violations } = await (rules === undefined
    ? builder.withTags(tags).disableRules('empty-table-header')
    : builder.withRules(rules)
  ).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, any }) => `${id}: ${help}: ${target.join(' ')} ${any[0]?.message ?? ''}`),
  );
}

for (const { path, kind, lang } of builtPages()) {
  test(`${path} meets WCAG 2.2 AA in both themes, also after random use`, async ({ page, problems }) => {
    test.slow();
    problems.ignore(/Permission|clipboard/i);
    await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' });
    await page.goto(`.${path}`);
    const islands = await page.locator('[data-widget]').all();
    for (const widget of islands) await ready(page, widget);
    // A control that the page's bar happens to cover after scrolling would count as too small.
    await page.evaluate(() => scrollTo(0, 0));
    expect(await violationsOf(page), 'light').toEqual([]);
    // axe does not read MathML and takes a column headed by a formula for one without a header.
    await expect(page.locator('th:not(:first-child)').filter({ hasNotText: /\S/ })).toHaveCount(0);
    await page.emulateMedia({ colorScheme: 'dark' });
    await settle(page);
    expect(await violationsOf(page, ['color-contrast']), 'dark').toEqual([]);
    if (kind !== 'embed' || lang !== 'en') return;
    const random = randomFor(path);
    for (const widget of islands) for (let act = 0; act < 25; act++) await useAtRandom(page, widget, random);
    await settle(page);
    expect(await violationsOf(page), 'dark, after random use').toEqual([]);
  });
}
