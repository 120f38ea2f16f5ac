import { fileURLToPath } from 'node:url';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';
import { book } from './book.config.ts';
import { embedPages } from './site/build/embedPages.ts';
import { inlineHash } from './site/build/inlineHash.ts';
import { leanKatexCss } from './site/build/leanKatexCss.ts';
import { oneStyleSheet } from './site/build/oneStyleSheet.ts';
import { searchIndex } from './site/build/searchIndex.ts';
import { translations } from './site/build/translations.ts';
import { katexOptions } from './site/markdown/katexOptions.ts';
import { rehypeFailOnFormula } from './site/markdown/rehypeFailOnFormula.ts';
import { remarkBook } from './site/markdown/remarkBook.ts';
import { remarkSource } from './site/markdown/remarkSource.ts';
import { remarkTogether } from './site/markdown/remarkTogether.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const base = (process.env.BOOK_BASE ?? book.base).replace(/\/*$/, '/');

export default defineConfig({
  srcDir: './site',
  publicDir: './site/public',
  site: book.url,
  base,
  trailingSlash: 'always',
  i18n: {
    locales: [...book.languages],
    defaultLocale: book.languages[0],
    routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
  },
  markdown: {
    syntaxHighlight: 'prism',
    processor: unified({
      remarkPlugins: [
        remarkMath,
        [remarkBook, { root, languages: book.languages, base, chapters: book.chapters }],
        [remarkSource, { root }],
        remarkTogether,
      ],
      rehypePlugins: [[rehypeKatex, katexOptions], rehypeFailOnFormula],
    }),
  },
  integrations: [
    mdx(),
    preact(),
    embedPages({ root }),
    translations({ root, languages: book.languages }),
    oneStyleSheet(),
    searchIndex(),
    sitemap({
      filter: (page) => !/\/(embed|404)\//.test(page),
      i18n: { defaultLocale: book.languages[0], locales: Object.fromEntries(book.languages.map((l) => [l, l])) },
      // The bilingual cover belongs to no language.
      serialize: (item) => ({ ...item, links: item.links?.filter(({ url }) => new URL(url).pathname !== base) }),
    }),
  ],
  build: { inlineStylesheets: 'never' },
  vite: { plugins: [leanKatexCss()], build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "frame-src 'self'",
        "worker-src 'self' blob:",
        "manifest-src 'self'",
        "base-uri 'self'",
        "form-action 'none'",
        "object-src 'none'",
      ],
      scriptDirective: {
        resources: ["'self'", "'wasm-unsafe-eval'"],
        hashes: [inlineHash(new URL('./site/scripts/theme.js', import.meta.url))],
      },
      styleDirective: {
        resources: ["'self'", { resource: "'unsafe-inline'", kind: 'attribute' }],
        hashes: [inlineHash(new URL('./site/styles/layers.css', import.meta.url))],
      },
    },
  },
});
