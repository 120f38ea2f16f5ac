import type { Page } from '@playwright/test';
import { chapterPages } from '../support/site.ts';
import { expect, test } from './bookTest.ts';

const [chapter = { path: '' }] = chapterPages();

const paper = (page: Page): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const switchOf = (page: Page) => page.locator('.theme select');

test('the theme follows the system until the reader chooses one', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(`.${chapter.path}`);
  const dark = await paper(page);
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await paper(page);
  expect(light).not.toBe(dark);
  await switchOf(page).selectOption('dark');
  expect(await paper(page)).toBe(dark);
  await switchOf(page).selectOption('');
  expect(await paper(page)).toBe(light);
});

test('the chosen theme is remembered on every page, and set before anything is painted', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(`.${chapter.path}`);
  await switchOf(page).selectOption('dark');
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    new MutationObserver(() => document.body !== null && seen.push(document.documentElement.dataset.theme ?? 'none')).observe(document, {
      childList: true,
      subtree: true,
    });
  });
  for (const path of [chapter.path, '/']) {
    await page.goto(`.${path}`);
    const seen: string[] = await page.evaluate(() => Reflect.get(window, 'seen'));
    expect(new Set(seen)).toEqual(new Set(['dark']));
    await expect(switchOf(page)).toHaveValue('dark');
  }
});

test('a senseless remembered theme is ignored', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('theme', '"><script>'));
  await page.goto(`.${chapter.path}`);
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  await expect(switchOf(page)).toHaveValue('');
});
