import { builtPages, chapterPages, chapterSlugs, languages, sitemapPaths } from '../support/site.ts';
import { widgets } from '../support/widgets.ts';
import { expect, test } from './bookTest.ts';

const widths = [320, 360, 768, 1280];
const pages = builtPages();

test('every chapter, widget and language has its page', () => {
  const paths = pages.map(({ path }) => path);
  const expected = languages.flatMap((lang) => [
    ...chapterSlugs().map((slug) => `/${lang}/${slug}/`),
    ...widgets.map(({ name }) => `/${lang}/embed/${name}/`),
  ]);
  expect(paths).toEqual(expect.arrayContaining(['/', '/404.html', ...expected]));
});

test('the sitemap lists the cover and every chapter, but no embed page', () => {
  const expected = pages.filter(({ kind }) => kind !== 'embed' && kind !== 'missing').map(({ path }) => path);
  expect(sitemapPaths()).toEqual(expected);
});

for (const { path, lang, kind } of pages) {
  test(
    `${path} loads without an error, says what it is, and never scrolls sideways`,
    kind === 'embed' ? {} : { tag: '@smoke' },
    async ({ page }) => {
      const response = await page.goto(`.${path}`, { waitUntil: 'networkidle' });
      expect(response?.status()).toBe(200);
      await expect(page).toHaveTitle(/\S{2,}/);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      await expect(page.locator('h1')).toHaveCount(1);
      await expect(page.locator('meta[name="description"]')).toHaveAttribute('content', /\S.{20,}/);
      if (kind === 'chapter' || kind === 'cover') {
        await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', new RegExp(`^https://[^/]+${path}$`));
        for (const property of ['og:title', 'og:description', 'og:url', 'og:locale']) {
          await expect(page.locator(`meta[property="${property}"]`).first()).toHaveAttribute('content', /\S/);
        }
      }
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        expect(overflow, `at ${width} px`).toBe(0);
      }
    },
  );
}

for (const { path, lang } of chapterPages()) {
  test(`${path} points to its twin in every language`, async ({ page }) => {
    await page.goto(`.${path}`);
    for (const other of languages) {
      const twin = path.replace(`/${lang}/`, `/${other}/`);
      await expect(page.locator(`link[rel="alternate"][hreflang="${other}"]`)).toHaveAttribute('href', new RegExp(`${twin}$`));
    }
  });
}

test('an address that does not exist answers with the book’s own 404 page', async ({ page, problems }) => {
  problems.ignore(/404.*no-such-chapter/);
  const response = await page.goto('./en/no-such-chapter/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('link').first()).toBeVisible();
});
