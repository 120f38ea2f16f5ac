import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import '../support/resolveTensorflow.ts';
import { root } from '../support/site.ts';
import { benchmarksPage, type HostReport } from './benchmarksPage.ts';
import { openChromium } from './chromium.ts';
import { machine, versions } from './circumstances.ts';
import { outcomeCells, rowCells, terminalTable } from './formatTable.ts';
import { memoryCells } from './memoryCells.ts';
import { nodeRunner } from './nodeRunner.ts';
import type { Runner } from './runner.ts';
import { outcomesOf, rowsOf } from './summary.ts';
import type { Pace } from './timing.ts';

/*
 * `npm run bench`: this engine beside others, in Node and in Chromium. Names of workloads limit it to those ("memory" is
 * one, too); --in node or --in chromium to one place; --write writes docs/benchmarks.md.
 */

const { workloads } = await import('./workloads.ts');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean', default: false }, in: { type: 'string', default: 'node,chromium' } },
});
const pace: Pace = { rounds: 25, round: 20, budget: 4000 };
const steps = 10_000;
const isWanted = (name: string): boolean => positionals.length === 0 || positionals.includes(name);
const chosen = workloads.filter(({ name }) => isWanted(name));
const unknown = positionals.filter((name) => name !== 'memory' && !workloads.some((workload) => workload.name === name));
if (unknown.length > 0)
  throw new Error(`there is no workload ${unknown.join(', ')}; choose from ${workloads.map(({ name }) => name).join(', ')}, memory`);
if (values.write && positionals.length > 0) throw new Error('--write writes all tables: name no workloads with it');

const places: Readonly<Record<string, () => Promise<HostReport>>> = { node: inNode, chromium: inChromium };
const reports: HostReport[] = [];
for (const place of values.in.split(',')) {
  const run = places[place];
  if (run === undefined) throw new Error(`--in ${place}: choose from ${Object.keys(places).join(', ')}`);
  reports.push(await run());
}
if (values.write) {
  const about = {
    date: new Date().toISOString().slice(0, 10),
    command: 'npm run bench -- --write',
    machine: machine(),
    versions: versions(),
  };
  writeFileSync(join(root, 'docs', 'benchmarks.md'), benchmarksPage(chosen, reports, about));
}

function inNode(): Promise<HostReport> {
  return report(`Node ${process.versions.node}`, nodeRunner);
}

async function inChromium(): Promise<HostReport> {
  const browser = await openChromium();
  try {
    return await report(`Chromium ${browser.version}`, browser);
  } finally {
    await browser.close();
  }
}

/** Measures everything in one place and prints it as it comes. */
async function report(host: string, runner: Runner): Promise<HostReport> {
  console.log(`\n── ${host} ──`);
  const measured = [];
  for (const workload of chosen) {
    const found = await runner.measure(workload.name, pace);
    measured.push(found);
    console.log(`\n${workload.title}\n${terminalTable(rowCells(rowsOf(workload, found)))}`);
    console.log(`\n${terminalTable(outcomeCells(outcomesOf(workload, found)))}`);
  }
  const growth = isWanted('memory') ? await runner.growth(steps) : null;
  if (growth) console.log(`\n${terminalTable(memoryCells(growth))}`);
  return { host, measured, growth };
}
