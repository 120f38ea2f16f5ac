import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumLaunch } from './support/browser.ts';
import { dist, root } from './support/site.ts';

/* `npm run picture`, after a build: takes the picture of the README anew, docs/picture.png. */

const address = 'http://127.0.0.1:47322/en/perceptron/';
const server = spawn('astro', ['preview', '--ignore-lock', '--outDir', dist, '--port', '47322', '--host', '127.0.0.1'], { cwd: root });
await new Promise<void>((resolve) => server.stdout.on('data', (chunk: Buffer) => chunk.includes('47322') && resolve()));
const browser = await chromium.launch(await chromiumLaunch());
try {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 860 },
    deviceScaleFactor: 1.5,
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  await page.goto(address);
  const figure = page.locator('[id="fig:perceptron"]');
  await figure.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  await figure.locator('astro-island:not([ssr])').waitFor();
  await figure.getByRole('button', { name: 'NAND' }).click();
  await page.mouse.move(0, 0);
  await page.screenshot({ path: join(root, 'docs', 'picture.png') });
} finally {
  await browser.close();
  server.kill();
}
