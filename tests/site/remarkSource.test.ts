import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Root } from 'mdast';
import { VFile } from 'vfile';
import { remarkSource } from '../../site/markdown/remarkSource.ts';
import { root } from '../support/site.ts';

/** What a block of code with these words behind its language shows. */
function shown(meta: string | null): string {
  const tree: Root = { type: 'root', children: [{ type: 'blockquote', children: [{ type: 'code', lang: 'ts', meta, value: 'own' }] }] };
  remarkSource({ root })(tree, new VFile({ path: 'content/en/13-x.mdx' }));
  return JSON.stringify(tree).match(/"value":("(?:[^"\\]|\\.)*")/)?.[1] ?? '';
}

test('remarkSource() shows the functions that are named, with their doc comments, in that order', () => {
  const text: string = JSON.parse(shown('source=engine/ops/conv2d.ts of=sumWindows,channelSum'));
  assert.match(
    text,
    /^\/\*\* The definition: [^\n]*\*\/\nfunction sumWindows\([\s\S]*?\n}\n\n\/\*\* The sum over one window[^\n]*\nfunction channelSum\([\s\S]*\n {2}return sum;\n}$/,
  );
});

test('remarkSource() leaves other code alone', () => {
  assert.equal(shown(null), '"own"');
  assert.equal(shown('title=x'), '"own"');
});

test('remarkSource() stops the build where the file or the function does not exist', () => {
  assert.throws(
    () => shown('source=engine/ops/nothing.ts of=x'),
    /content\/en\/13-x\.mdx:1: shows engine\/ops\/nothing\.ts, which does not exist/,
  );
  assert.throws(() => shown('source=engine/ops/conv2d.ts of=nothing'), /has no function nothing/);
});
