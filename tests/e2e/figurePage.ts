import type { Locator, Page } from '@playwright/test';
import { writeEntries } from '../../components/shared/pageState.ts';
import { initialValues, type Params, type Values } from '../../components/shared/params.ts';
import { type Entries, plainScenario, writeScenario } from '../../components/shared/scenario.ts';
import type { Language } from '../support/site.ts';

/** The values that differ from the initial ones, as they stand in a link. */
export const changedEntries = (params: Params, values: Values<Params>): Entries =>
  writeScenario(params, plainScenario(initialValues(params)), plainScenario(values));

/** Opens a widget on its embed page, set up by a query or by a fragment, and waits until it can be used. */
export async function openEmbed(page: Page, lang: Language, widget: string, { query = '', fragment = '' } = {}): Promise<Locator> {
  const address = `./${lang}/embed/${widget}/${query === '' ? '' : `?${query}`}${fragment === '' ? '' : `#${fragment}`}`;
  await page.goto('about:blank');
  await page.goto(address);
  return ready(page, page.locator('[data-widget]'));
}

/** Opens a figure of a chapter and waits until it can be used. */
export async function openFigure(page: Page, path: string, id: string, entries: Entries = []): Promise<Locator> {
  const state = writeEntries(entries.map(([name, text]) => [`${id}.${name}`, text]));
  await page.goto('about:blank');
  await page.goto(`.${path}#${state === '' ? id : state}`);
  return ready(page, figure(page, id));
}

/** The widget of a figure of a chapter. */
export const figure = (page: Page, id: string): Locator => page.locator(`[id="${id}"] [data-widget]`);

/** Scrolls a widget into view and waits until it has come alive. */
export async function ready(page: Page, widget: Locator): Promise<Locator> {
  await widget.scrollIntoViewIfNeeded();
  await widget.locator('xpath=ancestor::astro-island[not(@ssr)]').waitFor();
  await settle(page);
  return widget;
}

/** A slider of a widget by its whole name: "b bias". */
export const sliderOf = (widget: Locator, name: string): Locator => widget.getByRole('slider', { name, exact: true });

/** What a widget says to a screen reader of its own accord; an output is a status by itself and not meant. */
export const announcedBy = (widget: Locator): Locator => widget.locator('.widget-body [role="status"]');

/** Drags something by mouse, from its middle, by so many pixels. */
export async function dragBy(page: Page, handle: Locator, right: number, down: number): Promise<void> {
  await handle.hover();
  const { x, y, width, height } = (await handle.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.mouse.down();
  await page.mouse.move(x + width / 2 + right, y + height / 2 + down, { steps: 4 });
  await page.mouse.up();
}

/** Waits until what was done has been rendered, its effects have run, and what figures load for it has come. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frames = async () => {
      for (let round = 0; round < 3; round++) await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    };
    await frames();
    while (document.querySelector('.widget [aria-busy="true"]') !== null) await frames();
  });
}

/** What the fragment says of a figure ('' on an embed page), once all changes have been written to it. */
export async function stateOf(page: Page, id = ''): Promise<Readonly<Record<string, string>>> {
  const hash = await page.evaluate(async () => {
    for (let round = 0; round < 3; round++) await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    dispatchEvent(new PageTransitionEvent('pagehide'));
    return location.hash.slice(1);
  });
  const prefix = id === '' ? '' : `${id}.`;
  const entries = [...new URLSearchParams(hash)].filter(([name]) => name.startsWith(prefix) && name !== id);
  return Object.fromEntries(entries.map(([name, text]) => [name.slice(prefix.length), text]));
}

/** What a widget shows, for comparing two states: its markup without what only pointer, focus, typing or a measurement leaves behind. */
export async function pictureOf(page: Page, widget: Locator): Promise<string> {
  await page.mouse.move(0, 0);
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  await settle(page);
  return widget.locator('.widget-body').evaluate((body) => {
    const unlinked = [
      '.visually-hidden[role="status"]',
      '.program-head > [role="status"]',
      '.grid-refusal',
      '.stepper-speed',
      '.print-frames',
      '.pixel-table',
      '.batch-change',
      '.batch-remark',
      '.speed-all > :not(.speed-controls)',
      '.time-results',
      '.time-said',
    ];
    const passing = ['data-was-active', 'data-next', 'data-at-end', 'data-lit', 'tabindex', 'value', 'checked', 'open'];
    const round = (text: string) => text.replace(/\d+\.\d{3,}/g, (number) => String(Math.round(Number(number) * 100) / 100));
    const write = (node: Node): string => {
      if (!(node instanceof Element)) return node.textContent ?? '';
      if (node.matches(unlinked.join())) return '';
      const attributes = [...node.attributes].filter(({ name }) => !passing.includes(name));
      const written = attributes.map(({ name, value }) => `${name}="${round(name === 'style' ? value.replace(/\s/g, '') : value)}"`).sort();
      if (node instanceof HTMLInputElement || node instanceof HTMLSelectElement) written.push(`value="${node.value}"`);
      if (node instanceof HTMLInputElement) written.push(`checked="${node.checked}"`);
      return `\n<${node.localName} ${written.join(' ')}>${[...node.childNodes].map(write).join('')}`;
    };
    return write(body);
  });
}

/** The text a button of the widget's tools puts on the clipboard. */
export async function copied(page: Page, widget: Locator, button: string): Promise<string> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await widget.getByRole('button', { name: button, exact: true }).click();
  await widget.locator('.widget-notice').filter({ hasText: /\S/ }).waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}
