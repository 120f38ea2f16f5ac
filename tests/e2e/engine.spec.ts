import { expect, type Page, test } from '@playwright/test';
import { createServer, type ViteDevServer } from 'vite';
import { vectorRuns } from '../conformance/vectorRuns.ts';
import { assertClose } from '../support/assertions.ts';
import { root } from '../support/site.ts';
import { trainingLosses } from '../support/trainingLosses.ts';
import type { RawCase } from '../support/vectorCase.ts';
import { assertAnswer, readCases, vectorsMissing } from '../support/vectors.ts';
import type { Answers, Build, Question } from './engine/worker.ts';

/* The engine in a worker of the browser: what is checked in Node, once more where learners run it. */

const builds: readonly Build[] = ['definition', 'typescript', 'simd', 'relaxed'];

let server: ViteDevServer;

test.beforeAll(async () => {
  const hidden = { hmr: false, ws: false } as const;
  server = await createServer({ configFile: false, root, logLevel: 'error', server: { host: '127.0.0.1', port: 0, ...hidden } });
  await server.listen();
});

test.afterAll(() => server.close());

test.beforeEach(async ({ page }) => {
  await page.goto(new URL('/tests/e2e/engine/index.html', server.resolvedUrls?.local[0]).href);
  await page.waitForFunction(() => 'ask' in globalThis);
});

/** The page's function; what goes through Playwright has lost its types. */
type AskAnything = (name: keyof Answers, question: unknown) => Promise<unknown>;

function ask<Name extends keyof Answers>(page: Page, name: Name, question: Question<Name>): Promise<Answers[Name]> {
  const asked: [keyof Answers, unknown] = [name, question];
  return page.evaluate(([name, question]) => (globalThis as unknown as { ask: AskAnything }).ask(name, question), asked) as Promise<
    Answers[Name]
  >;
}

test('a browser with relaxed SIMD gets the kernels that use it', async ({ page }) => {
  expect(await ask(page, 'loaded', null)).toBe('relaxed');
});

for (const build of builds) {
  if (vectorsMissing === null)
    test(`the engine agrees with the vectors in a worker, ${build}`, async ({ page }) => {
      for (const file of Object.keys(vectorRuns)) {
        const cases = readCases<RawCase>(file);
        const answers = await ask(page, 'vectors', { build, file, cases });
        cases.forEach((given, place) => {
          const answer = answers[place];
          expect(answer, given.name).toBeDefined();
          if (answer) assertAnswer(answer, given);
        });
      }
    });

  for (const model of ['lenet', 'autoencoder'] as const)
    test(`${model} learns in a worker as in Node, ${build}`, async ({ page }) => {
      assertClose(await ask(page, 'losses', { build, model }), trainingLosses(model), { rtol: 1e-5, atol: 1e-5 });
    });
}
