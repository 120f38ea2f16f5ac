import assert from 'node:assert/strict';

/** Python code without its comments and what stands in quotes. */
const bareCode = (code: string): string => code.replaceAll(/"""[\s\S]*?"""|'[^'\n]*'|"[^"\n]*"|#.*/g, '');

/** The comments of Python code, each on one line. */
export const commentsOf = (code: string): string[] =>
  [...code.matchAll(/(?:^ *# .*\n)+/gm)].map(([block]) => block.replaceAll(/\n? *# /g, ' ').trim());

/** Asserts what can be asserted of Python code without running it. */
export function assertLooksLikePython(code: string): void {
  assert.doesNotMatch(code, /undefined|NaN|Infinity|\[object/);
  assert.doesNotMatch(bareCode(code), /null|true|false|=>|;/);
  assert.doesNotMatch(code, /[ \t]$/m);
  assert.ok(code.endsWith('\n') && !code.endsWith('\n\n'), 'it does not end with its last line');
  const open: string[] = [];
  for (const [bracket] of bareCode(code).matchAll(/[()[\]{}]/g)) {
    const partner = partners.get(bracket);
    if (partner === undefined) open.push(bracket);
    else assert.equal(open.pop(), partner, `a ${bracket} closes nothing in\n${code}`);
  }
  assert.deepEqual(open, [], `brackets are left open in\n${code}`);
}

const partners: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
  ['}', '{'],
]);
