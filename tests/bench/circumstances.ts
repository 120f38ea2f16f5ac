import { readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { root } from '../support/site.ts';
import { contenders } from './contender.ts';
import type { Cells } from './formatTable.ts';

/** What the machine is. */
export function machine(): Cells {
  const [{ model } = { model: 'unknown' }] = cpus();
  const memory = `${(totalmem() / 2 ** 30).toFixed(0)} GiB`;
  return [
    ['processor', 'cores', 'memory', 'system'],
    [model.trim(), String(cpus().length), memory, `${process.platform} ${process.arch}`],
  ];
}

/** Which versions of the packages were measured. */
export function versions(): Cells {
  const packages = new Set(Object.values(contenders).flatMap(({ packages }) => [...packages]));
  return [['package', 'version'], ...[...packages].map((name) => [name, versionOf(name)])];
}

function versionOf(name: string): string {
  return String(JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')).version);
}
