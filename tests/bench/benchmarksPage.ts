import { type ContenderName, contenders } from './contender.ts';
import { type Cells, markdownTable, outcomeCells, rowCells } from './formatTable.ts';
import type { Growth } from './growth.ts';
import type { Measured } from './measure.ts';
import { memoryCells } from './memoryCells.ts';
import { outcomesOf, rowsOf } from './summary.ts';
import type { Workload } from './workload.ts';

/** All that was found in one place, Node or a browser. */
export interface HostReport {
  /** With its version. */
  readonly host: string;
  readonly measured: readonly Measured[];
  readonly growth: Growth | null;
}

/** What was measured with what. */
export interface Circumstances {
  readonly date: string;
  readonly command: string;
  readonly machine: Cells;
  readonly versions: Cells;
}

/** docs/benchmarks.md. */
export function benchmarksPage(workloads: readonly Workload[], reports: readonly HostReport[], about: Circumstances): string {
  const sections = reports.flatMap((report) => hostSection(workloads, report));
  return [
    '# Benchmarks',
    `Measured on ${about.date} by \`${about.command}\`, which writes this file.`,
    '## How it is measured',
    method,
    markdownTable(about.machine),
    markdownTable(about.versions),
    ...sections,
    '## Who is absent, and why',
    markdownTable([['work', 'who', 'why'], ...workloads.flatMap(absentCells)]),
    '',
  ].join('\n\n');
}

const method = [
  'All take part in one run, on one thread, with SIMD. Everyone gets the same numbers, keeps them where it likes best',
  'before the clock starts, and must come to the same result: outputs, or the losses of the first training steps. After a',
  'warm-up everyone is timed in turn, round by round, so that a busy machine is unfair to all alike; short work is repeated',
  'within a round. A table gives the median of the rounds and the range of their middle half. “Time ÷ ours” is the median',
  'of the ratios of rounds that lie side by side. ONNX Runtime takes its input anew with each run, as it always does; its',
  'weights are packed beforehand. Each piece of work has a process of its own, in a browser a page of its own and its main',
  'thread.',
].join('\n');

function hostSection(workloads: readonly Workload[], { host, measured, growth }: HostReport): string[] {
  const of = (name: string) => measured.filter((found) => found.name === name);
  const tables = workloads.flatMap((workload) =>
    of(workload.name).flatMap((found) => [`### ${workload.title}`, markdownTable(rowCells(rowsOf(workload, found)))]),
  );
  const outcomes = workloads.flatMap((workload) => of(workload.name).flatMap((found) => outcomesOf(workload, found)));
  const memory = growth ? ['### Memory', markdownTable(memoryCells(growth))] : [];
  return [`## ${host}`, markdownTable(outcomeCells(outcomes)), ...tables, ...memory];
}

function absentCells({ title, absent }: Workload): string[][] {
  return Object.entries(absent).map(([name, why]) => [title, contenders[name as ContenderName].title, why]);
}
