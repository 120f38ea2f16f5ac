import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { root } from './support/site.ts';

/* `npm run fuzz -- --seconds 60 --seed 7`: uses every widget of the built site at random for longer than `npm test` does. */

const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string', default: String(Date.now() % 1e6) } },
});

console.log(`seed ${values.seed}, ${values.seconds} s for each widget and language`);
const { status } = spawnSync('playwright', ['test', '--config', 'tests/e2e/playwright.config.ts', '--project=chromium', 'fuzz'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, FUZZ_SECONDS: values.seconds, FUZZ_SEED: values.seed },
});
process.exitCode = status ?? 1;
