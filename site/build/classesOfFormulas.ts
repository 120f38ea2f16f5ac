import { readFileSync } from 'node:fs';
import katex from 'katex';
import { katexOptions } from '../markdown/katexOptions.ts';

const formula = /\$\$([\s\S]+?)\$\$|\$([^$\n]+)\$/g;

/** The classes that KaTeX gives to what it draws for the formulas of these files. Mistakes in a formula are told where it is drawn for readers. */
export function classesOfFormulas(files: readonly string[]): ReadonlySet<string> {
  const sources = files.map((file) => readFileSync(file, 'utf8').replace(/^```[\s\S]*?^```/gm, ''));
  const drawn = sources.flatMap((source) =>
    [...source.matchAll(formula)].map(([, display, inline = '']) =>
      katex.renderToString(display ?? inline, { ...katexOptions, displayMode: display !== undefined, throwOnError: false }),
    ),
  );
  const names = drawn.flatMap((html) => [...html.matchAll(/class="([^"]*)"/g)].flatMap(([, list = '']) => list.split(/\s+/)));
  return new Set(['katex', 'katex-display', 'katex-html', 'katex-mathml', ...names]);
}
