import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { assertClose, type Tolerance } from './assertions.ts';
import { engineBuilds } from './engineBuilds.ts';
import type { Cells, RawCase, VectorAnswer } from './vectorCase.ts';

const projectRoot = resolve(import.meta.dirname, '../..');
const folder = process.env.VECTORS ?? resolve(projectRoot, '../shared/vectors');

/** Why the vectors cannot be run, if they cannot. */
export const vectorsMissing = existsSync(folder) ? null : `no vectors at ${folder}: set VECTORS to the folder to run them`;

/** The names of all files, without their ending, in alphabetical order. */
export const vectorFiles = (): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort();

/** The cases of `<file>.json`, as they stand there. */
export function readCases<Case>(file: string): readonly Case[] {
  const content: Case[] | { cases: Case[] } = JSON.parse(readFileSync(join(folder, `${file}.json`), 'utf8'));
  const cases = Array.isArray(content) ? content : content.cases;
  assert.ok(cases.length > 0, `${file}.json holds no case`);
  return cases;
}

/**
 * Registers a test for every case of `<file>.json`, on the definition and on each build of the kernels; skips them
 * where the folder is absent.
 */
export function testCases<Case extends { readonly name: string }>(file: string, check: (given: Case) => void): void {
  if (vectorsMissing !== null) {
    test(`${file} agrees with the vectors`, { skip: vectorsMissing }, () => {});
    return;
  }
  for (const { name, use } of engineBuilds)
    for (const given of readCases<Case>(file)) test(`${file} agrees with ${given.name}, ${name}`, () => use(() => check(given)));
}

/** Asserts that an answer is what the case says: the output and all gradients. */
export function assertAnswer(answer: VectorAnswer, { output, grads = {}, rtol = 1e-5, atol = 1e-5 }: RawCase): void {
  assert.ok(output || Object.keys(grads).length > 0, 'the case expects nothing');
  if (output) assertCells(answer.output, output, { rtol, atol });
  for (const [name, expected] of Object.entries(grads)) {
    const gradient = answer.grads[name];
    assert.ok(gradient, `${name} received no gradient`);
    assertCells(gradient, expected, { rtol, atol });
  }
}

function assertCells(actual: Cells, expected: Cells, tolerance: Tolerance): void {
  assert.deepEqual([...actual.shape], [...expected.shape]);
  assertClose(actual.data, expected.data, tolerance);
}
