import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroConfig } from 'astro';
import { classesOfFormulas } from './classesOfFormulas.ts';
import { withClasses, withoutOldFonts, withoutSizePairs } from './katexCss.ts';

type Plugin = Extract<NonNullable<AstroConfig['vite']['plugins']>[number], { name: string }>;

/**
 * KaTeX's style sheet as this book ships it: woff2 alone, which every browser in use reads; the rules that its
 * formulas need and no others; in a layer, so that the book's own rules come after it.
 */
export const leanKatexCss = ({ root }: { readonly root: string }): Plugin => ({
  name: 'lean-katex-css',
  enforce: 'pre',
  transform(source, id) {
    if (!/katex(\.min)?\.css(\?|$)/.test(id)) return null;
    const content = join(root, 'content');
    const chapters = readdirSync(content, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.mdx'))
      .map((name) => join(content, name));
    for (const chapter of chapters) this.addWatchFile(chapter);
    const lean = withClasses(withoutSizePairs(withoutOldFonts(source)), classesOfFormulas(chapters));
    return { code: `@layer katex {${lean}}`, map: null };
  },
});
