import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { build, withProjectCopy } from '../support/projectCopy.ts';

/** Builds the book with `add` at the end of its English chapter on the perceptron and returns what the build says. */
function outputWith(add: string): string {
  return withProjectCopy((folder) => {
    const file = join(folder, 'content', 'en', '02-perceptron.mdx');
    writeFileSync(file, `${readFileSync(file, 'utf8')}\n${add}\n`);
    const { isBuilt, output } = build(folder);
    assert.equal(isBuilt, false, 'the build should have failed');
    return output;
  });
}

test('a formula that KaTeX cannot read fails the build and names the file', () => {
  const output = outputWith('$\\undefinedCommand{x}$');
  assert.match(output, /02-perceptron\.mdx/);
  assert.match(output, /undefinedCommand/);
});

test('a widget with a value it does not have fails the build and names figure, property and what it may be', () => {
  const output = outputWith("import Extra from '../../components/widgets/perceptron/Widget.astro';\n\n<Extra w1={99} />");
  assert.match(output, /<perceptron> in .*: w1 = 99 is not a value of .*"min":-2,"max":2/);
});
