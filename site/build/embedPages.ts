import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * A page /<language>/embed/<widget>/ for every folder in components/widgets. Each page is a module of its own,
 * so that it ships the style and script of its own widget and of no other.
 */
export const embedPages = ({ root }: { readonly root: string }): AstroIntegration => ({
  name: 'embed-pages',
  hooks: {
    'astro:config:setup': ({ createCodegenDir, injectRoute }) => {
      const folder = fileURLToPath(createCodegenDir());
      mkdirSync(folder, { recursive: true });
      const entries = readdirSync(join(root, 'components/widgets'), { withFileTypes: true });
      for (const { name: widget } of entries.filter((entry) => entry.isDirectory())) {
        const entrypoint = join(folder, `${widget}.astro`);
        writeFileSync(entrypoint, pageOf(root, widget));
        injectRoute({ pattern: `/[lang]/embed/${widget}`, entrypoint });
      }
    },
  },
});

const pageOf = (root: string, widget: string): string => `---
import { book } from '${join(root, 'book.config.ts')}';
import Embed from '${join(root, 'site/layouts/Embed.astro')}';
import Widget from '${join(root, `components/widgets/${widget}/Widget.astro`)}';

/** One page a language. */
export const getStaticPaths = () => book.languages.map((lang) => ({ params: { lang } }));
const { lang } = Astro.params;
---

<Embed lang={lang} widget="${widget}"><Widget lang={lang} figure="" label="" /></Embed>
`;
