import { relative } from 'node:path';
import { defineConfig, type Project } from '@playwright/test';
import { chromiumLaunch, firefoxPath } from '../support/browser.ts';
import { dist, root } from '../support/site.ts';

const port = Number(process.env.BOOK_PORT ?? 47321);
const base = (process.env.BOOK_BASE ?? '/').replace(/\/*$/, '/');
const address = `http://127.0.0.1:${port}${base}`;

const chromium: Project = { name: 'chromium', use: { browserName: 'chromium', launchOptions: await chromiumLaunch() } };

/** Runs the tests tagged @smoke where a Firefox is found. */
function firefox(executablePath: string): Project {
  return {
    name: 'firefox',
    grep: /@smoke/,
    use: {
      browserName: 'firefox',
      channel: 'moz-firefox',
      launchOptions: { executablePath, firefoxUserPrefs: { 'ui.prefersReducedMotion': 1 } },
    },
  };
}

const foundFirefox = firefoxPath();

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  retries: process.env.CI === undefined ? 0 : 1,
  workers: 2,
  timeout: 60_000,
  reporter: 'list',
  use: { baseURL: address, trace: process.env.CI === undefined ? 'retain-on-failure' : 'on-first-retry', actionTimeout: 15_000 },
  projects: foundFirefox === null ? [chromium] : [chromium, firefox(foundFirefox)],
  webServer: {
    command: `astro preview --ignore-lock --outDir ${relative(root, dist)} --port ${port} --host 127.0.0.1`,
    cwd: root,
    url: `${address}sitemap-index.xml`,
    reuseExistingServer: false,
  },
});
