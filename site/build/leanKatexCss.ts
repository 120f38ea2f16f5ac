import type { AstroConfig } from 'astro';
import { withoutOldFonts, withoutSizePairs } from './katexCss.ts';

type Plugin = Extract<NonNullable<AstroConfig['vite']['plugins']>[number], { name: string }>;

/**
 * KaTeX's style sheet as this book ships it: woff2 alone, which every browser in use reads, and in a layer, so that
 * the book's own rules come after it. `oneStyleSheet` leaves each built page the rules that its formulas need.
 */
export const leanKatexCss = (): Plugin => ({
  name: 'lean-katex-css',
  enforce: 'pre',
  transform(source, id) {
    if (!/katex(\.min)?\.css(\?|$)/.test(id)) return null;
    return { code: `@layer katex {${withoutSizePairs(withoutOldFonts(source))}}`, map: null };
  },
});
