import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { withClasses, withoutOldFonts, withoutSizePairs } from '../../site/build/katexCss.ts';

const source = readFileSync(join(import.meta.dirname, '../../node_modules/katex/dist/katex.min.css'), 'utf8');

test('withoutOldFonts() leaves one source, woff2, to each font', () => {
  const fonts = withoutOldFonts(source).match(/@font-face\{[^}]*\}/g) ?? [];
  assert.ok(fonts.length >= 20);
  for (const font of fonts) assert.match(font, /src:url\([^)]*\.woff2\) format\("woff2"\)\}$/);
});

test('withoutSizePairs() says each size once and takes every pair away', () => {
  const lean = withoutSizePairs(source);
  assert.doesNotMatch(lean, /reset-size1\.size2/);
  assert.match(lean, /\.katex \.size3\{--to:0\.7\}/);
});

test('withClasses() keeps a rule where all its classes occur, and the fonts it names', () => {
  const css =
    '@font-face{font-family:KaTeX_AMS}@font-face{font-family:KaTeX_Script}.a .b,.a .c{x:y}.a .mathbb{font-family:KaTeX_AMS}.a :is(.d,.e){x:y}';
  assert.equal(
    withClasses(css, new Set(['a', 'b', 'mathbb'])),
    '@font-face{font-family:KaTeX_AMS}.a .b{x:y}.a .mathbb{font-family:KaTeX_AMS}.a :is(.d,.e){x:y}',
  );
});
