import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { build } from 'vite';
import * as engine from '../../engine/index.ts';
import { root } from '../support/site.ts';

/** The engine as pages get it: names within it are shortened. */
async function minifiedEngine(): Promise<typeof engine> {
  const rolldownOptions = { input: join(root, 'engine/index.ts'), preserveEntrySignatures: 'strict' as const };
  const built = await build({ configFile: false, logLevel: 'error', build: { write: false, minify: true, rolldownOptions } });
  assert.ok('output' in built);
  const { code } = built.output[0];
  return await import(`data:text/javascript,${encodeURIComponent(code)}`);
}

test('the engine calls layers by their names in pages too, where bundlers shorten those of classes', async () => {
  const { formatSummary, lenet, summary } = await minifiedEngine();
  const text = formatSummary(summary(lenet(), [1, 28, 28]));
  assert.equal(text, engine.formatSummary(engine.summary(engine.lenet(), [1, 28, 28])));
});
