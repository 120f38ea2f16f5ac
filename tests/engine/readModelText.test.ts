import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type ModuleDescription, readModelText, readPrintedModel, readSummaryTable } from '../../engine/index.ts';
import { printedModels } from '../support/printedModels.ts';
import { summaryTables } from '../support/summaryTables.ts';

const realTexts = [...Object.values(printedModels), ...Object.values(summaryTables)];

test('readModelText() knows what print(model) wrote from a table', () => {
  for (const text of Object.values(printedModels)) assert.deepEqual(readModelText(text), { format: 'printed', ...readPrintedModel(text) });
  for (const text of Object.values(summaryTables)) assert.deepEqual(readModelText(text), { format: 'table', ...readSummaryTable(text) });
});

test('readModelText() says that a text is neither', () => {
  const { format, problems } = readModelText('Dear all,\nmy network does not learn.\n');
  assert.equal(format, 'neither');
  assert.equal(
    problems[0]?.message,
    'no network found; paste what print(model) writes, from its first line to its last bracket, or the table of torchsummary or torchinfo',
  );
});

test('readModelText() makes something sane of any text', () => {
  const letters = fc.string({
    unit: fc.constantFrom(...'()[],:=-+x \t\r\n0123.eE\'"_#%', 'Conv2d', 'ReLU', 'Layer (type) Param #\n', '│├└─', '가', '\u0000'),
  });
  fc.assert(fc.property(fc.oneof(letters, fc.string({ unit: 'binary', maxLength: 200 })), assertSane), { numRuns: 2000 });
});

test('readModelText() makes something sane of real texts with lines and letters lost, doubled and swapped', () => {
  const edits = fc.array(fc.record({ edit: fc.constantFrom(...Object.values(editors)), at: fc.nat(), to: fc.nat() }), {
    minLength: 1,
    maxLength: 6,
  });
  const damaged = fc
    .tuple(fc.constantFrom(...realTexts), edits)
    .map(([text, chosen]) => chosen.reduce<string>((before, { edit, at, to }) => edit(before, at, to), text));
  fc.assert(fc.property(damaged, assertSane), { numRuns: 3000 });
});

/** Ways in which a text is damaged on its way. */
const editors: Readonly<Record<string, (text: string, at: number, to: number) => string>> = {
  loseLine: (text, at) => ofLines(text, (lines) => lines.toSpliced(at % lines.length, 1)),
  doubleLine: (text, at) => ofLines(text, (lines) => lines.toSpliced(at % lines.length, 0, lines[at % lines.length] ?? '')),
  swapLines: (text, at, to) => ofLines(text, (lines) => swapped(lines, at, to)),
  loseLetter: (text, at) => ofLetters(text, (letters) => letters.toSpliced(at % letters.length, 1)),
  doubleLetter: (text, at) => ofLetters(text, (letters) => letters.toSpliced(at % letters.length, 0, letters[at % letters.length] ?? '')),
  swapLetters: (text, at, to) => ofLetters(text, (letters) => swapped(letters, at, to)),
  cutOff: (text, at) => text.slice(0, at % text.length),
  changeNumber: (text, at, to) => text.replace(/\d+/g, (digits, place: number) => (place > at % text.length ? String(to) : digits)),
};

const ofLines = (text: string, change: (lines: string[]) => string[]): string => change(text.split('\n')).join('\n');
const ofLetters = (text: string, change: (letters: string[]) => string[]): string => change([...text]).join('');

function swapped(items: readonly string[], at: number, to: number): string[] {
  if (items.length === 0) return [];
  const [first, second] = [at % items.length, to % items.length];
  return items.with(first, items[second] ?? '').with(second, items[first] ?? '');
}

/** Asserts that the text is read the same way twice, and that whatever comes of it can be shown. */
function assertSane(text: string): void {
  const read = readModelText(text);
  assert.deepEqual(readModelText(text), read);
  const lines = text.split(/\r\n?|\n/).length;
  for (const { line, message } of read.problems) {
    assert.ok(line === null || (line >= 1 && line <= lines), `line ${line} of ${lines}`);
    assert.doesNotMatch(message, /undefined|NaN|\[object/);
  }
  if (read.format === 'printed' && read.model !== null) assertSaneModule(read.model);
  if (read.format === 'table') for (const row of read.rows) assertSaneNumbers(row);
}

function assertSaneModule(module: ModuleDescription): void {
  assert.equal(typeof module.name, 'string');
  if ('children' in module) module.children.forEach(assertSaneModule);
  else if ('options' in module) assertSaneNumbers(module.options);
}

/** Asserts that no number within is infinite, and nothing is undefined. */
function assertSaneNumbers(value: unknown): void {
  if (typeof value === 'number') assert.ok(Number.isFinite(value), String(value));
  else if (typeof value === 'object' && value !== null) Object.values(value).forEach(assertSaneNumbers);
  else assert.notEqual(value, undefined);
}
