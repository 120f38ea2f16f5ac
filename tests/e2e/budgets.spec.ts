import { gzipSync } from 'node:zlib';
import type { Page, Response } from '@playwright/test';
import { builtPages } from '../support/site.ts';
import { expect, test } from './bookTest.ts';

const kB = 1000;

/** What a page has loaded so far, in bytes as a server that compresses text sends them. */
class Loaded {
  #latest = Date.now();
  readonly #sizes: Promise<readonly [kind: string, bytes: number]>[] = [];

  constructor(page: Page) {
    page.on('response', (response) => {
      this.#latest = Date.now();
      this.#sizes.push(sizeOf(response));
    });
  }

  /** Whether half a second has passed since the last response. */
  get isQuiet(): boolean {
    return Date.now() - this.#latest > 500;
  }

  async of(kind?: string): Promise<number> {
    const sizes = await Promise.all(this.#sizes);
    return sizes.filter(([own]) => kind === undefined || own === kind).reduce((sum, [, bytes]) => sum + bytes, 0);
  }
}

async function sizeOf(response: Response): Promise<readonly [string, number]> {
  const kind = response.request().resourceType();
  if (response.status() >= 300) return [kind, 0];
  const body = await response.body();
  return [kind, kind === 'font' || kind === 'image' ? body.length : gzipSync(body, { level: 9 }).length];
}

/** How much the layout has shifted without the reader's doing. */
const layoutShift = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        new PerformanceObserver((list) =>
          resolve(list.getEntries().reduce((sum, entry) => sum + Number(Reflect.get(entry, 'value')), 0)),
        ).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => setTimeout(resolve, 0, 0));
      }),
  );

/** JavaScript that may come before the reader does anything. A figure alone on its page comes alive at once. */
const scriptAtLoad = (kind: string): number => (kind === 'embed' ? 42 : 30) * kB;

/** JavaScript once every figure and exercise of a page has come alive: three large figures and seven exercises fit. */
const scriptAtEnd = 70 * kB;

/** How far the layout may shift. Embed pages do not preload the fonts of formulas, whose arrival moves a symbol by a few pixels. */
const shiftAllowed = (kind: string): number => (kind === 'embed' ? 0.001 : 0);

/** Pages weigh the same in both languages but for their words; Korean ones take more bytes. */
const weighed = builtPages().filter(({ path, lang }) => path === '/' || lang === 'ko');

for (const { path, kind } of weighed) {
  test(`${path} stays within its budget of bytes and does not shift`, async ({ page }, { annotations }) => {
    const loaded = new Loaded(page);
    await page.setViewportSize({ width: 412, height: 823 });
    await page.goto(`.${path}`, { waitUntil: 'networkidle' });
    const [script, style, all] = [await loaded.of('script'), await loaded.of('stylesheet'), await loaded.of()];
    annotations.push({ type: 'bytes', description: `script ${script}, style ${style}, all ${all}` });
    expect.soft(script, 'JavaScript before interaction').toBeLessThanOrEqual(scriptAtLoad(kind));
    expect.soft(style, 'CSS').toBeLessThanOrEqual(12 * kB);
    expect.soft(all, 'everything').toBeLessThanOrEqual(150 * kB);
    expect.soft(await layoutShift(page), 'layout shift at load').toBeLessThanOrEqual(shiftAllowed(kind));
    for (const section of await page.locator('.prose > *, .cover main > *, .embed-source').all()) await section.scrollIntoViewIfNeeded();
    await expect.poll(() => loaded.isQuiet).toBe(true);
    expect.soft(await loaded.of('script'), 'JavaScript after reading the whole page').toBeLessThanOrEqual(scriptAtEnd);
    expect.soft(await layoutShift(page), 'layout shift while reading').toBeLessThanOrEqual(shiftAllowed(kind));
    console.log(`${path}: script ${script}, style ${style}, all ${all}, script at the end ${await loaded.of('script')}`);
  });
}
