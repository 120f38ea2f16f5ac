import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** What is no prose: formulas would be indexed as TeX, figures as loose numbers, definitions once for each mention. */
const excluded = ['.katex', '.widget', '.exercise', '.term-card', '.side-note-number', 'pre'];

/** Parts of Pagefind that the book's own dialog does not use. */
const unused = /pagefind(-modular|-component)?-ui\.|pagefind-highlight|pagefind-component/;

/** Writes an index of every page with a `data-pagefind-body`, one for each language, to the site's `pagefind` folder. */
export const searchIndex = (): AstroIntegration => ({
  name: 'search-index',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const site = fileURLToPath(dir);
      const { index, errors } = await createIndex({ excludeSelectors: excluded });
      if (index === undefined) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
      const added = await index.addDirectory({ path: site });
      const { files, errors: unwritten } = await index.getFiles();
      const wrong = [...added.errors, ...unwritten];
      if (wrong.length > 0) throw new Error(`The search index could not be made: ${wrong.join('; ')}`);
      for (const { path, content } of files.filter((file) => !unused.test(file.path))) {
        const target = join(site, 'pagefind', path);
        mkdirSync(dirname(target), { recursive: true });
        writeFileSync(target, content);
      }
      await close();
    },
  },
});
