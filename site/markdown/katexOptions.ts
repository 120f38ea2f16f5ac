import type { KatexOptions } from 'katex';

/** Marks a symbol with its role; the class carries the role's colour (site/styles/prose.css). */
const role = (name: string): string => `\\htmlClass{role-${name}}{#1}`;

/** Formulas are drawn at build time, readable by assistive technology; a mistake in one fails the build. */
export const katexOptions: KatexOptions = {
  output: 'htmlAndMathml',
  throwOnError: true,
  strict: (code) => (code === 'htmlExtension' ? 'ignore' : 'error'),
  trust: ({ command }) => command === '\\htmlClass',
  macros: {
    '\\inp': role('input'),
    '\\wt': role('weight'),
    '\\bias': role('bias'),
    '\\out': role('output'),
    '\\total': role('sum'),
  },
};
