import { writeEntries } from '../../components/shared/pageState.ts';
import { sharedText } from '../../components/shared/text.ts';
import { sampleValues } from '../support/paramArbitraries.ts';
import { languages } from '../support/site.ts';
import { widgets } from '../support/widgets.ts';
import { expect, test } from './bookTest.ts';
import { changedEntries, copied, openEmbed, pictureOf, ready, stateOf } from './figurePage.ts';
import { useEveryControl } from './keyboardUse.ts';

const words = sharedText.en;
const [first = { name: '' }] = widgets;

for (const { name, params } of widgets) {
  test(`a link with values shows ${name} with these values, as a query or as a fragment`, async ({ page }) => {
    for (const seed of [1, 2]) {
      const entries = changedEntries(params, sampleValues(params, seed));
      const link = writeEntries(entries);
      const byFragment = await openEmbed(page, 'en', name, { fragment: link });
      await expect(byFragment.locator('.widget-notice'), link).toHaveText('');
      expect(await stateOf(page)).toEqual(Object.fromEntries(entries));
      const picture = await pictureOf(page, byFragment);
      const byQuery = await openEmbed(page, 'en', name, { query: link });
      await expect(byQuery.locator('.widget-notice')).toHaveText('');
      expect(await pictureOf(page, byQuery), link).toBe(picture);
    }
  });

  test(`a copied link of ${name} opens the same picture, and so does the copied embed code`, async ({ page }) => {
    const widget = await openEmbed(page, 'en', name, { query: 'ask=Why%3F' });
    await useEveryControl(page, widget);
    const picture = await pictureOf(page, widget);
    const link = await copied(page, widget, words.copyLink);
    const code = await copied(page, widget, words.copyEmbed);
    expect(code).toMatch(
      /^<iframe src="[^"<]+" title="[^"<]+" width="100%" height="\d+" style="border:0" loading="lazy" allow="clipboard-write"><\/iframe>$/,
    );
    const address = await page.evaluate(
      (html) => new DOMParser().parseFromString(html, 'text/html').querySelector('iframe')?.src ?? '',
      code,
    );
    for (const [place, target] of [link, address].entries()) {
      await page.goto('about:blank');
      await page.goto(target);
      const opened = await ready(page, page.locator('[data-widget]'));
      expect(await pictureOf(page, opened), ['link', 'embed code'][place]).toBe(picture);
      await expect(page.locator('.widget-ask')).toContainText('Why?');
    }
  });
}

test('a figure offers the text itself where the browser does not let it copy', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new DOMException('denied', 'NotAllowedError')) },
    });
  });
  const widget = await openEmbed(page, 'en', first.name);
  await widget.getByRole('button', { name: words.copyLink, exact: true }).click();
  await expect(widget.getByLabel(words.copyByHand)).toHaveValue(/\/en\/embed\//);
});

test('a question in a link is shown as plain text, cut at 280 characters, in both languages', async ({ page }) => {
  for (const lang of languages) {
    const question = '<img src=x onerror=alert(1)> & <b>편향</b>은 무엇인가? %41';
    const widget = await openEmbed(page, lang, first.name, { query: writeEntries([['ask', question + 'x'.repeat(400)]]) });
    const shown = widget.locator('.widget-ask span');
    await expect(shown).toHaveText((question + 'x'.repeat(400)).slice(0, 280));
    await expect(shown.locator('*')).toHaveCount(0);
  }
});

test('an embedded widget tells the page around it how high it is, and again when that changes', async ({ page, problems }) => {
  problems.ignore(/favicon/);
  await page.goto('./robots.txt');
  await page.evaluate(
    (address) => {
      const heights: number[] = [];
      Object.assign(window, { heights });
      addEventListener('message', ({ data }) => data.type === 'resize' && heights.push(data.height));
      document.body.innerHTML = `<iframe src="${address}" width="700" height="400"></iframe>`;
    },
    new URL(`./en/embed/${first.name}/`, page.url()).href,
  );
  const heights = (): Promise<number[]> => page.evaluate(() => Reflect.get(window, 'heights'));
  await expect.poll(async () => (await heights()).at(-1)).toBeGreaterThan(100);
  const wide = (await heights()).at(-1) ?? 0;
  await page.locator('iframe').evaluate((frame) => frame.setAttribute('width', '320'));
  await expect.poll(async () => (await heights()).at(-1)).toBeGreaterThan(wide);
});
