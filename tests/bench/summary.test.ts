import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkAgreement } from './agreement.ts';
import type { ContenderName, Prepared } from './contender.ts';
import { markdownTable, rowCells, terminalTable } from './formatTable.ts';
import { outcomesOf, rowsOf } from './summary.ts';
import { speedup, type Timing, timeAll } from './timing.ts';
import type { Workload } from './workload.ts';

const timing = (...rounds: number[]): Timing => ({ rounds, median: Number(rounds[1]), quartiles: [Number(rounds[0]), Number(rounds[2])] });

const workload: Workload = {
  name: 'sum',
  title: 'a sum',
  operations: 3e6,
  contenders: {},
  absent: {},
  goals: [
    { against: 'best peer', atLeast: 1.5 },
    { against: 'kernels', atLeast: 0.9 },
  ],
};
const times = [
  ['ours', timing(1, 2, 3)],
  ['kernels', timing(1, 1.6, 3)],
  ['onnx', timing(4, 6, 6)],
  ['jax', timing(2, 4, 6)],
] as const;

const giving = (...values: number[]): Prepared => ({ run: () => {}, result: async () => values });

test('speedup() is the median of the ratios of rounds side by side', () => {
  assert.equal(speedup(timing(10, 2, 9), timing(1, 2, 3)), 3);
});

test('rowsOf() tells speed and ratio to ours', () => {
  const rows = rowsOf(workload, { name: 'sum', times });
  assert.deepEqual(
    rows.map(({ title, speed, ratio }) => [title, speed, ratio]),
    [
      ['this engine', 1.5, 1],
      ['its kernels alone', 1.875, 1],
      ['ONNX Runtime Web', 0.5, 3],
      ['jax-js, WASM', 0.75, 2],
    ],
  );
});

test('outcomesOf() holds goals against the fastest peer and against our own parts', () => {
  const slower = times.map(([name, timing]) => [name, name === 'kernels' ? { ...timing, rounds: [0.8, 1.6, 2.4] } : timing] as const);
  assert.deepEqual(outcomesOf(workload, { name: 'sum', times: slower }), [
    { goal: 'a sum: at least 1.5 × as fast as the best peer', got: '2.00 × (jax-js, WASM)', isMet: true },
    { goal: 'a sum: at most 1.11 × the time of its kernels alone', got: '1.25 ×', isMet: false },
  ]);
});

test('tables have a row for everyone, in the terminal and in Markdown', () => {
  const cells = rowCells(rowsOf(workload, { name: 'sum', times: times.slice(0, 1) }));
  assert.equal(terminalTable(cells).split('\n')[1], '  this engine   2.00                 1.00 – 3.00       1.5          1.00');
  assert.equal(markdownTable(cells).split('\n')[2], '| this engine | 2.00 | 1.00 – 3.00 | 1.5 | 1.00 |');
});

test('checkAgreement() names who differs, and where', async () => {
  const prepared = new Map<ContenderName, Prepared>([
    ['ours', giving(1, 2)],
    ['jax', giving(1.00001, 2)],
    ['onnx', giving(1, 2.1)],
  ]);
  await assert.rejects(checkAgreement(workload, prepared), { message: 'sum: value 1 of onnx is 2.1, expected 2' });
  prepared.set('onnx', giving(1, Number.NaN));
  await assert.rejects(checkAgreement(workload, prepared), { message: 'sum: value 1 of onnx is NaN, expected 2' });
  prepared.set('onnx', giving(1, 2));
  await checkAgreement(workload, prepared);
});

test('timeAll() gives everyone the same number of rounds, and waits for promises', async () => {
  const prepared = new Map([
    ['fast', giving()],
    ['waiting', { ...giving(), run: async () => {} }],
  ]);
  const timed = await timeAll(prepared, { rounds: 4, round: 0.1, budget: 1000 });
  assert.deepEqual(
    [...timed].map(([name, { rounds }]) => [name, rounds.length]),
    [
      ['fast', 4],
      ['waiting', 4],
    ],
  );
});
