import { text } from '../../components/instructors/text.ts';
import { glossary } from '../../content/glossary.ts';
import { languages } from '../support/site.ts';
import { expect, test } from './bookTest.ts';

for (const lang of languages) {
  test(`the glossary in ${lang} holds every term, in order, each with an address of its own`, async ({ page }) => {
    await page.goto(`./${lang}/glossary/#bias`);
    await expect(page.locator('.glossary #bias')).toBeInViewport();
    const names = await page.locator('.glossary dfn').allTextContents();
    expect(names).toHaveLength(Object.keys(glossary).length);
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, lang)));
  });

  test(`the builder in ${lang} follows what is set in its preview, and its link opens the same`, async ({ page }) => {
    const words = text[lang];
    await page.goto(`./${lang}/for-instructors/`);
    await page.locator('.builder').scrollIntoViewIfNeeded();
    await expect(page.locator('astro-island:has(.builder)')).not.toHaveAttribute('ssr');
    const slider = page.frameLocator('.builder iframe').locator('input[type="range"]').first();
    await page.getByRole('checkbox', { name: words.lockOf('b'), exact: true }).check();
    await page.getByLabel(words.ask).fill('Why?');
    await page.getByLabel(words.ask).press('Tab');
    await page.locator('.builder iframe').scrollIntoViewIfNeeded();
    await expect(page.frameLocator('.builder iframe').locator('.widget-ask')).toContainText('Why?');
    await slider.press('ArrowRight');
    const link = page.getByRole('region', { name: words.link });
    await expect(link).toHaveText(/\/embed\/perceptron\/\?\w+=[^&]+&lock=b&ask=Why%3F$/);
    await expect(page.getByRole('region', { name: words.code })).toContainText('&amp;lock=b');
    await page.goto((await link.textContent()) ?? '');
    await expect(page.locator('.widget-ask')).toContainText('Why?');
    await expect(page.locator('.slider[data-locked]')).toHaveCount(1);
  });
}
