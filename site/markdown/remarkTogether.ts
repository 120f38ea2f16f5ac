import type { Parent, PhrasingContent, Root, Text } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';

/**
 * Keeps a formula or a term on one line with what is written right against it: a full stop, a bracket, a Korean
 * particle. Browsers would break there, because both are drawn as boxes.
 */
export function remarkTogether() {
  return (tree: Root): void => visit(tree);
}

function visit(node: Parent): void {
  node.children = bind(node.children as PhrasingContent[]) as typeof node.children;
  for (const child of node.children) if ('children' in child && !isBound(child)) visit(child);
}

const isBox = (node: PhrasingContent): boolean =>
  (node.type as string) === 'inlineMath' || (node.type === 'mdxJsxTextElement' && node.name === 'Term');
const isBound = (node: object): boolean => 'attributes' in node && JSON.stringify(node.attributes).includes('"together"');

function bind(children: readonly PhrasingContent[]): PhrasingContent[] {
  const bound: PhrasingContent[] = [];
  const rest = [...children];
  for (let node = rest.shift(); node !== undefined; node = rest.shift()) {
    if (!isBox(node)) {
      bound.push(node);
      continue;
    }
    const before = cut(bound, bound.length - 1, /[([“‘"'−+±]+$/u);
    const after = cut(rest, 0, /^[^\s\p{Ps}—–]{1,12}(?=\s|$|[\p{Ps}—–])|^[^\s\p{L}\p{N}\p{Ps}]+/u);
    const parts = [before, node, after].filter((part) => part !== null);
    bound.push(parts.length === 1 ? node : together(parts));
  }
  return bound;
}

/** Takes what matches from the text at `place`, or nothing. */
function cut(nodes: PhrasingContent[], place: number, pattern: RegExp): Text | null {
  const node = nodes[place];
  const found = node?.type === 'text' ? pattern.exec(node.value)?.[0] : undefined;
  if (node?.type !== 'text' || found === undefined) return null;
  const value = node.value.replace(pattern, '');
  if (value === '') nodes.splice(place, 1);
  else nodes[place] = { ...node, value };
  return { type: 'text', value: found };
}

const together = (children: PhrasingContent[]): MdxJsxTextElement => ({
  type: 'mdxJsxTextElement',
  name: 'span',
  attributes: [{ type: 'mdxJsxAttribute', name: 'class', value: 'together' }],
  children,
});
