import { test as base, type Page } from '@playwright/test';

/** What a page did wrong so far. */
interface Problems {
  readonly found: string[];
  /** Leaves out the problems that this test causes on purpose. */
  readonly ignore: (pattern: RegExp) => void;
}

interface BookFixtures {
  /** A test that ends with any problem fails. */
  readonly problems: Problems;
}

/** Playwright's test in which no page may cause an error, a warning, a CSP violation or a request to another host. */
export const test = base.extend<BookFixtures>({
  problems: [
    async ({ page, baseURL }, use) => {
      const ignored: RegExp[] = [];
      const found = await watch(page, new URL(baseURL ?? '').origin);
      await use({ found, ignore: (pattern) => ignored.push(pattern) });
      const left = found.filter((problem) => !ignored.some((pattern) => pattern.test(problem)));
      base.expect(left, 'errors, warnings, CSP violations and requests to other hosts').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';

async function watch(page: Page, origin: string): Promise<string[]> {
  const found: string[] = [];
  page.on('pageerror', (error) => found.push(`page error: ${error.stack ?? error.message}`));
  page.on('console', (message) => {
    const isProblem = message.type() === 'error' || message.type() === 'warning';
    if (isProblem) found.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
  });
  page.on('request', (request) => {
    const isOwn = request.url().startsWith(`${origin}/`) || /^(data|blob|about):/.test(request.url());
    if (!isOwn) found.push(`request to another host: ${request.url()}`);
  });
  await page.addInitScript(reportViolations);
  return found;
}

/** Runs in the page: tells of every violation of its content security policy through the console. */
function reportViolations(): void {
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
    console.error(`CSP ${violatedDirective} forbids ${blockedURI} in ${sourceFile}`);
  });
}
