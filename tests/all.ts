import { spawn } from 'node:child_process';
import { root } from './support/site.ts';

/*
 * `npm test`: everything that can be checked, one stage after the other, and a closing line that sums them up.
 * A stage that fails does not stop the others, except that without a built site there is nothing to open in a browser.
 */

interface Stage {
  readonly name: string;
  readonly command: readonly [program: string, ...args: string[]];
  /** Finds the tests it ran in what it printed; a stage without counts as one test. */
  readonly counts?: Readonly<Record<'passed' | 'failed' | 'skipped', RegExp>>;
  /** Stages after it need what it makes. */
  readonly isNeeded?: boolean;
}

interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const node = { passed: /^(?:ℹ|#) pass (\d+)/m, failed: /^(?:ℹ|#) fail (\d+)/m, skipped: /^(?:ℹ|#) skipped (\d+)/m };
const playwright = { passed: /^ +(\d+) passed/m, failed: /^ +(\d+) failed/m, skipped: /^ +(\d+) (?:skipped|did not run)/m };

const stages: readonly Stage[] = [
  { name: 'types of site, components and tests', command: ['astro', 'check'] },
  { name: 'types of engine', command: ['tsc', '--project', 'engine'] },
  { name: 'lint and format', command: ['biome', 'check'] },
  { name: 'unused code', command: ['knip'] },
  { name: 'build', command: ['astro', 'build'], isNeeded: true },
  { name: 'unit tests', command: ['npm', 'run', '--silent', 'test:unit'], counts: node },
  { name: 'browser tests', command: ['npm', 'run', '--silent', 'test:browser'], counts: playwright },
];

const total = { passed: 0, failed: 0, skipped: 0 };
for (const stage of stages) {
  const { passed, failed, skipped } = await run(stage);
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  if (failed > 0 && stage.isNeeded) break;
}
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

async function run({ name, command: [program, ...args], counts }: Stage): Promise<Outcome> {
  console.log(`\n── ${name} ──`);
  const started = performance.now();
  const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => {
    printed += chunk.toString();
    process.stdout.write(chunk);
  });
  const isGood = await new Promise<boolean>((resolve) => {
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
  console.log(`${isGood ? '✔' : '✖'} ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  const count = (pattern: RegExp) => Number(pattern.exec(printed)?.[1] ?? 0);
  if (counts === undefined) return { passed: isGood ? 1 : 0, failed: isGood ? 0 : 1, skipped: 0 };
  const failed = count(counts.failed);
  return { passed: count(counts.passed), failed: isGood ? failed : Math.max(1, failed), skipped: count(counts.skipped) };
}
