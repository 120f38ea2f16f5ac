import { chromium } from '@playwright/test';
import { chromiumLaunch } from '../support/browser.ts';
import type { Runner } from './runner.ts';
import { servePage } from './servePage.ts';
import type { Pace } from './timing.ts';

/** What page/main.ts leaves in the page. */
declare const bench: Runner;

/** A Chromium that runs benchmarks, each in a fresh page. */
export interface BenchBrowser extends Runner {
  readonly version: string;
  close(): Promise<void>;
}

/** Bundles the benchmarks and opens a Chromium for them. */
export async function openChromium(): Promise<BenchBrowser> {
  const server = await servePage();
  const { executablePath, args } = await chromiumLaunch();
  // Memory is measured at once, not when the browser finds it convenient.
  const browser = await chromium.launch({ executablePath, args: [...args, '--enable-blink-features=ForceEagerMeasureMemory'] });

  async function inPage<Result>(
    query: string,
    use: (page: Awaited<ReturnType<typeof browser.newPage>>) => Promise<Result>,
  ): Promise<Result> {
    const page = await browser.newPage();
    await page.goto(`${server.address}/${query}`);
    await page.waitForFunction('globalThis.bench !== undefined');
    try {
      return await use(page);
    } finally {
      await page.close();
    }
  }

  return {
    version: browser.version(),
    measure: (name, pace) =>
      inPage('', (page) => page.evaluate(([name, pace]) => bench.measure(name, pace), [name, pace] as const satisfies [string, Pace])),
    growth: (steps) => inPage('?isolated', (page) => page.evaluate((steps) => bench.growth(steps), steps)),
    async close() {
      await browser.close();
      server.close();
    },
  };
}
