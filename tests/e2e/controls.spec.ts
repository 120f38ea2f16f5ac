import type { Page } from '@playwright/test';
import { sharedText } from '../../components/shared/text.ts';
import { widgets } from '../support/widgets.ts';
import { expect, test } from './bookTest.ts';
import { openEmbed, pictureOf, stateOf } from './figurePage.ts';
import { parametersInReach, useEveryControl } from './keyboardUse.ts';

/** Forbids storage, as browsers do in a frame of another site or in a private window. */
const forbidStorage = (page: Page) =>
  page.addInitScript(() => {
    const forbid = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    for (const storage of ['localStorage', 'sessionStorage']) Object.defineProperty(window, storage, { get: forbid });
  });

for (const { name, params } of widgets) {
  const names = Object.keys(params).sort();

  test(`every parameter of ${name} can be changed by keyboard, also where storage is forbidden, and reset brings all back`, async ({
    page,
  }) => {
    test.slow();
    await forbidStorage(page);
    const widget = await openEmbed(page, 'en', name);
    const initial = await pictureOf(page, widget);
    expect(await parametersInReach(page, widget, names)).toEqual(names);
    await widget.getByRole('button', { name: sharedText.en.reset, exact: true }).click();
    expect(await stateOf(page)).toEqual({});
    expect(await pictureOf(page, widget)).toBe(initial);
  });

  test(`a link can lock or hide all of ${name}: then nothing changes it, or no control is left`, async ({ page }) => {
    const locked = await openEmbed(page, 'en', name, { query: 'lock=all' });
    await expect(locked.locator(':is(.slider, .choice, .flag, .stepper) input:not(:disabled)')).toHaveCount(0);
    await useEveryControl(page, locked);
    expect(await stateOf(page)).toEqual({});
    const bare = await openEmbed(page, 'en', name, { query: 'hide=all' });
    await expect(bare.locator(':is(.slider, .choice, .flag)')).toHaveCount(0);
    await expect(bare.locator('.widget-body')).toBeVisible();
    await expect(bare.locator('.widget-notice')).toHaveText('');
  });
}

for (const { name, params } of widgets.slice(0, 6)) {
  const names = Object.keys(params);
  const [first = ''] = names;

  test(`${name} keeps ${first} where a link locks that alone`, async ({ page }) => {
    const widget = await openEmbed(page, 'en', name, { query: `lock=${first}` });
    const changed = await useEveryControl(page, widget);
    expect(changed).not.toContain(first);
    expect(changed.length > 0).toBe(names.length > 1);
  });
}
