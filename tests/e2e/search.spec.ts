import type { Locator, Page } from '@playwright/test';
import { searchText } from '../../site/search/text.ts';
import { chapterPages, type Language } from '../support/site.ts';
import { expect, test } from './bookTest.ts';

const pathIn = (lang: Language): string => chapterPages().find((page) => page.lang === lang)?.path ?? '';

async function openSearch(page: Page, lang: Language, key = '/'): Promise<Locator> {
  await page.goto(`.${pathIn(lang)}`);
  await page.keyboard.press(key);
  const dialog = page.getByRole('dialog', { name: searchText[lang].search });
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  return dialog;
}

test('a search opens with / and finds a section, to which Enter leads', async ({ page }) => {
  const dialog = await openSearch(page, 'en');
  await page.keyboard.type('decision line');
  const section = dialog.locator('.search-results li li a').first();
  await expect(section).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(dialog.locator('.search-results a').first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  const target = (await section.getAttribute('href')) ?? '';
  await section.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${target.replace(/[^\w]/g, '.')}$`));
});

test('a search in Korean finds words whatever their particle, and a term by a name the book does not use', async ({ page }) => {
  const dialog = await openSearch(page, 'ko', 'Control+k');
  await page.keyboard.type('컨볼루션을');
  await expect(dialog.locator('.search-term a').first()).toHaveText('합성곱');
  await expect(dialog.locator('.search-synonym').first()).toHaveText(searchText.ko.called('컨볼루션', '합성곱'));
  await expect(dialog.locator('.search-results li > a').first()).toHaveAttribute('href', /^[^?]*\/ko\//);
});

test('a search shows no formula, and says what to do where nothing is found', async ({ page }) => {
  const dialog = await openSearch(page, 'en');
  await page.keyboard.type('receptive extent');
  await expect(dialog.locator('mark').first()).toBeVisible();
  await expect(dialog.locator('.search-results')).not.toContainText(/\\|\\wt|_\{/);
  await dialog.getByRole('searchbox').fill('xylo<b>phone');
  await expect(dialog.getByText(searchText.en.nothing('xylo<b>phone'))).toBeVisible();
  await expect(dialog.getByRole('link', { name: searchText.en.glossary })).toHaveAttribute('href', /\/en\/glossary\/$/);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('a search whose dialog cannot be loaded says so, and opens the next time', async ({ page, problems }) => {
  problems.ignore(/openSearch|Failed to (load|fetch)/i);
  await page.route('**/openSearch*', (route) => route.abort());
  await page.goto(`.${pathIn('ko')}`);
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: searchText.ko.search });
  await expect(dialog).toHaveText(searchText.ko.failed);
  await page.unroute('**/openSearch*');
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  await expect(dialog).not.toContainText(searchText.ko.failed);
});

test('a search that cannot be loaded says so and can be tried again', async ({ page, problems }) => {
  problems.ignore(/pagefind|Failed to (load|fetch)/i);
  await page.route('**/pagefind/**', (route) => route.abort());
  const dialog = await openSearch(page, 'en');
  await page.keyboard.type('stride');
  await expect(dialog.getByText(searchText.en.failed).first()).toBeVisible();
  await page.unroute('**/pagefind/**');
  await dialog.getByRole('button', { name: searchText.en.retry }).click();
  await expect(dialog.locator('.search-results li > a').first()).toBeVisible();
});
