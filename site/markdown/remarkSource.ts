import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Code, Parent, Root } from 'mdast';
import type { VFile } from 'vfile';

interface Options {
  /** The project's folder. */
  readonly root: string;
}

/**
 * Fills an empty block of code with functions of the project's own source:
 *
 *     ```ts source=engine/ops/conv2d.ts of=sumWindows,channelSum
 *     ```
 *
 * What a chapter shows is then the very code that runs. A file or function that does not exist stops the build.
 */
export function remarkSource({ root }: Options) {
  return (tree: Root, file: VFile): void => visit(tree, root, file);
}

function visit(node: Parent, root: string, file: VFile): void {
  for (const child of node.children) {
    if (child.type === 'code') fillIn(child, root, file);
    else if ('children' in child) visit(child, root, file);
  }
}

function fillIn(node: Code, root: string, file: VFile): void {
  const [, source, of] = /^source=(\S+) of=(\S+)$/.exec(node.meta ?? '') ?? [];
  if (source === undefined || of === undefined) return;
  const place = `${file.path}:${node.position?.start.line ?? 1}`;
  const path = join(root, source);
  if (!existsSync(path)) throw new Error(`${place}: shows ${source}, which does not exist; name a file of the project.`);
  const text = readFileSync(path, 'utf8');
  node.value = of
    .split(',')
    .map((name) => functionOf(text, name, `${place}: ${source}`))
    .join('\n\n');
}

/** A top-level function of a module with its doc comment, without `export`. */
function functionOf(text: string, name: string, place: string): string {
  const pattern = new RegExp(`^(?:/\\*\\*(?:(?!\\*/)[\\s\\S])*?\\*/\\n)?(?:@\\w+\\n)?(?:export )?function ${name}\\([\\s\\S]*?^}$`, 'm');
  const found = pattern.exec(text)?.[0];
  if (found === undefined) throw new Error(`${place} has no function ${name}; name one that stands there.`);
  return found.replace(/^export /m, '');
}
