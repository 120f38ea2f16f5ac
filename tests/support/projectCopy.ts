import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './site.ts';

/** Folders that a build does not need. */
const leftOut = ['node_modules', 'dist', '.git', '.astro', 'test-results'];

/** What a build printed and whether it succeeded. */
export interface BuildResult {
  readonly isBuilt: boolean;
  readonly output: string;
}

/** Calls `use` with a copy of the project that it may change, and removes it afterwards. */
export function withProjectCopy<T>(use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'from-one-neuron-'));
  try {
    for (const name of readdirSync(root)) if (!leftOut.includes(name)) cpSync(join(root, name), join(folder, name), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Builds the project in `folder`. */
export function build(folder: string, environment: Readonly<Record<string, string>> = {}): BuildResult {
  const env = { ...process.env, NO_COLOR: '1', ...environment };
  const { status, stdout, stderr } = spawnSync('astro', ['build'], { cwd: folder, env, encoding: 'utf8' });
  return { isBuilt: status === 0, output: `${stdout}${stderr}` };
}
