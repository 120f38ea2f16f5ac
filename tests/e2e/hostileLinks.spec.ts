import type { Locator, Page } from '@playwright/test';
import { sharedText } from '../../components/shared/text.ts';
import { widgets } from '../support/widgets.ts';
import { expect, test } from './bookTest.ts';
import { openEmbed, settle, stateOf } from './figurePage.ts';
import { fieldsOf, useControl } from './keyboardUse.ts';

/** Links that ask for what no figure has; `of` names a parameter of the widget. */
const hostile: Readonly<Record<string, (of: string) => string>> = {
  'a huge number': (of) => `${of}=1e308`,
  'no number': (of) => `${of}=NaN`,
  'an infinite number': (of) => `${of}=-Infinity`,
  'an empty value': (of) => `${of}=`,
  'a broken percent sign': () => '%&%E0%A4%A=%',
  'a script': (of) => `${of}=${encodeURIComponent('<script>alert(1)</script>')}&<img src=x onerror=alert(1)>=1`,
  'an unknown name': () => 'nosuchname=1',
  'names of the language itself': () => '__proto__=1&constructor=2&toString=3&hasOwnProperty=4',
  'unknown locks': () => 'lock=nothing,__proto__&hide=nothing',
  'a value many times over': (of) => Array.from({ length: 300 }, (_, place) => `${of}=${place}x`).join('&'),
  'a very long grid': (of) => `${of}=${Array(60).fill(Array(60).fill('9').join(',')).join(';')}`,
  'thousands of entries': () => Array.from({ length: 3000 }, (_, place) => `a${place}=${place}`).join('&'),
};

/** The widget says that the link did not fit and shows nothing senseless. */
async function expectSober(widget: Locator, what: string): Promise<void> {
  await expect(widget.locator('.widget-notice'), what).toHaveText(sharedText.en.adjusted);
  expect(await widget.locator('.widget-body').textContent(), what).not.toMatch(/NaN|undefined|Infinity|\[object/);
}

/** The widget goes on working, and its notice is gone then. */
async function expectAlive(page: Page, widget: Locator): Promise<void> {
  const before = await stateOf(page);
  await useControl(page, fieldsOf(widget).first());
  expect(await stateOf(page)).not.toEqual(before);
  await expect(widget.locator('.widget-notice')).toHaveText('');
}

for (const { name, params } of widgets) {
  const [of = ''] = Object.keys(params);

  test(`no fragment breaks ${name}: it says so and goes on working`, async ({ page }) => {
    const widget = await openEmbed(page, 'en', name);
    for (const [what, linkOf] of Object.entries(hostile)) {
      await page.evaluate((link) => {
        location.hash = link;
      }, linkOf(of));
      await settle(page);
      await expectSober(widget, what);
    }
    await expectAlive(page, widget);
  });

  test(`no query breaks ${name}: it says so and goes on working`, async ({ page }) => {
    for (const what of ['a broken percent sign', 'a script']) {
      const widget = await openEmbed(page, 'en', name, { query: hostile[what]?.(of) });
      await expectSober(widget, what);
      await expectAlive(page, widget);
    }
  });
}
