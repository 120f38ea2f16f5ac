import { siteText } from '../../site/text.ts';
import { chapterPages, languages } from '../support/site.ts';
import { expect, test } from './bookTest.ts';
import { solveFirst } from './solveFirst.ts';

test('the cover shows what has been read and solved, in every language, until the reader has it forgotten', async ({ page }) => {
  const path = '/en/convolution-2d/';
  await page.goto('./en/');
  await expect(page.locator('[data-lit]')).toHaveCount(0);
  await expect(page.locator('.forget')).toBeHidden();
  await page.goto(`.${path}`);
  await solveFirst(page);
  await page.locator('.prose .summary').scrollIntoViewIfNeeded();
  await expect(page.locator('.chapter-menu [data-chapter="convolution-2d"]')).toHaveAttribute('data-read');
  for (const lang of languages) {
    await page.goto(`./${lang}/`);
    const row = page.locator('.chapter-list [data-chapter="convolution-2d"]');
    await expect(row.locator('[data-progress="read"]')).toBeVisible();
    await expect(row.locator('[data-progress="read"]')).toHaveText(`✓ ${siteText[lang].read}`);
    await expect(row.locator('[data-progress="solved"]')).toHaveText(new RegExp(siteText[lang].solved('1', 5).replace('5', '\\d+')));
    await expect(page.locator('.network-map [data-lit]')).toHaveText(/conv1/);
  }
  await page.goto('./');
  await page.locator('.forget button').press('Enter');
  await expect(page.locator('[data-progress]').filter({ visible: true })).toHaveCount(0);
  await expect(page.locator('[data-lit]')).toHaveCount(0);
  await expect(page.locator('.forget')).toBeHidden();
});

test('a chapter that has only been opened does not count as read', async ({ page }) => {
  await page.goto(`.${chapterPages()[0]?.path}`);
  await page.goto('./en/');
  await expect(page.locator('[data-progress]').filter({ visible: true })).toHaveCount(0);
});
