import type { Page } from '@playwright/test';
import { text as labText } from '../../components/widgets/training-lab/text.ts';
import { siteText } from '../../site/text.ts';
import { chapterSlugs, type Language, languages } from '../support/site.ts';
import { expect, test } from './bookTest.ts';
import { ready } from './figurePage.ts';
import { numberIn } from './numberIn.ts';
import { solveFirst } from './solveFirst.ts';

/** Draws an upright stroke on the pad of the whole network, by keyboard; it names a digit then. */
async function drawDigit(page: Page): Promise<void> {
  const widget = await ready(page, page.locator('[data-widget="cnn-walk"]').first());
  await widget.locator('.walk-choose input[type="checkbox"]').press('Space');
  const pad = widget.locator('.digit-pad canvas');
  await pad.focus();
  for (const key of ['ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'Space']) await page.keyboard.press(key);
  for (let row = 0; row < 11; row++) await page.keyboard.press('ArrowDown');
  await expect.poll(() => page.evaluate(() => location.hash)).toMatch(/cnn-walk\.\w+=\w*[1-9a-f]/);
  await expect(widget).not.toContainText(/NaN/);
}

/** Trains the laboratory until it has taken some steps, then pauses it. */
async function trainForAWhile(page: Page, lang: Language): Promise<void> {
  const { buttons } = labText[lang];
  const widget = await ready(page, page.locator('[data-widget="training-lab"]').first());
  await widget.getByRole('button', { name: buttons.start, exact: true }).press('Enter');
  await expect
    .poll(async () => numberIn((await widget.locator('.lab-progress').textContent()) ?? ''), { timeout: 20_000 })
    .toBeGreaterThan(3);
  await widget.getByRole('button', { name: buttons.pause, exact: true }).press('Enter');
}

const meanwhile: Readonly<Record<string, (page: Page, lang: Language) => Promise<void>>> = {
  'a-whole-cnn': drawDigit,
  training: trainForAWhile,
};

for (const lang of languages) {
  test(`a reader goes by keyboard from the cover through all chapters in ${lang}, and sees it on the cover`, async ({ page }) => {
    test.setTimeout(180_000);
    const slugs = chapterSlugs();
    await page.goto(`./${lang}/`);
    await page.locator('.begin').press('Enter');
    for (const [place, slug] of slugs.entries()) {
      await page.waitForURL(`**/${lang}/${slug}/**`);
      await solveFirst(page);
      await meanwhile[slug]?.(page, lang);
      await page.locator('.prose .summary').scrollIntoViewIfNeeded();
      await expect(page.locator(`.chapter-menu [data-chapter="${slug}"]`)).toHaveAttribute('data-read');
      if (place < slugs.length - 1) await page.locator('.neighbours [rel="next"]').press('Enter');
    }
    await page.locator('.book-title').press('Enter');
    const read = page.locator('.chapter-list [data-progress="read"]').filter({ visible: true });
    await expect(read).toHaveCount(slugs.length);
    await expect(read.first()).toHaveText(`✓ ${siteText[lang].read}`);
    await expect(page.locator('.chapter-list [data-progress="solved"] b').filter({ hasText: /^[1-9]$/, visible: true })).toHaveCount(
      slugs.length,
    );
    await expect(page.locator('.network-map > li:not([data-lit])')).toHaveCount(0);
  });
}
