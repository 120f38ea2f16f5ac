import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PhrasingContent, Root } from 'mdast';
import { remarkTogether } from '../../site/markdown/remarkTogether.ts';

const math = { type: 'inlineMath', value: 'b' } as unknown as PhrasingContent;
const text = (value: string): PhrasingContent => ({ type: 'text', value });

/** The paragraph as one string, what is kept together in square brackets, the formula as $. */
function written(...children: PhrasingContent[]): string {
  const tree: Root = { type: 'root', children: [{ type: 'paragraph', children }] };
  remarkTogether()(tree);
  const show = (node: object): string => {
    if ('children' in node && Array.isArray(node.children)) {
      const inside = node.children.map(show).join('');
      return 'name' in node ? `[${inside}]` : inside;
    }
    return 'value' in node && 'type' in node && node.type === 'text' ? String(node.value) : '$';
  };
  return show(tree);
}

test('remarkTogether() keeps punctuation with the formula before it', () => {
  assert.equal(written(text('the bias '), math, text('. Then')), 'the bias [$.] Then');
});

test('remarkTogether() keeps a Korean particle with the formula before it', () => {
  assert.equal(written(text('편향 '), math, text('를 더한다.')), '편향 [$를] 더한다.');
});

test('remarkTogether() keeps both brackets with a formula', () => {
  assert.equal(written(text('so ('), math, text(') it is')), 'so [($)] it is');
});

test('remarkTogether() leaves a formula between spaces alone', () => {
  assert.equal(written(text('add '), math, text(' once')), 'add $ once');
});
