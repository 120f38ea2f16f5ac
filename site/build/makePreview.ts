import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

/*
 * Draws site/public/preview.png, the picture that other sites show for a link to the book, from the cover itself.
 * Run it against a served build when title or network change: node site/build/makePreview.ts http://127.0.0.1:4321/
 */
const look = `
  .site-header, .begin, .promise, .cover main > section:nth-of-type(2), .site-footer, .network-label > :nth-child(n + 3), .network-total { display: none !important; }
  .cover main { max-inline-size: none; padding: 3.2rem 4rem 0; }
  .titles { padding: 0 0 1.2rem !important; }
  .titles :is(h1, .title) { margin: 0; }
`;
const [address = 'http://127.0.0.1:4321/'] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: 1200, height: 630 }, colorScheme: 'light', bypassCSP: true });
await page.goto(address, { waitUntil: 'networkidle' });
await page.addStyleTag({ content: look });
await page.screenshot({ path: fileURLToPath(new URL('../public/preview.png', import.meta.url)) });
await browser.close();
