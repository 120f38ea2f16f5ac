import { importAgain } from '../../components/shared/importAgain.ts';

/** One page or section that Pagefind found. */
export interface Found {
  readonly url: string;
  readonly title: string;
  /** Text around the words found, which stand in `<mark>`; everything else is escaped. */
  readonly excerpt: string;
}

/** A page that fits a query, with its sections that do. */
export interface FoundPage extends Found {
  readonly sections: readonly Found[];
}

/** What is used of Pagefind's own interface. Source: https://pagefind.app/docs/api/ */
interface Pagefind {
  options(options: { baseUrl: string; excerptLength: number }): Promise<void>;
  search(query: string): Promise<{ results: readonly { data(): Promise<PagefindResult> }[] }>;
}

interface PagefindResult {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: { readonly title: string };
  readonly sub_results: readonly Found[];
}

const mostPages = 8;
const mostSections = 4;
let loaded: Promise<Pagefind> | null = null;

/** Searches the pages in the language of the one that is open. @throws when the index cannot be loaded; the next call tries again */
export async function searchPages(query: string, base: string): Promise<FoundPage[]> {
  loaded ??= load(base).catch((problem) => {
    loaded = null;
    throw problem;
  });
  const { results } = await (await loaded).search(query);
  const pages = await Promise.all(results.slice(0, mostPages).map((result) => result.data()));
  return pages
    .filter(({ excerpt }) => isMeant(excerpt, query))
    .map(({ url, excerpt, meta, sub_results }) => ({
      url,
      title: meta.title,
      excerpt,
      sections: sub_results.filter((section) => section.url !== url).slice(0, mostSections),
    }));
}

/** Letters in which a word found must agree with one that was typed: Pagefind takes the z of a formula for a zebra. */
const agreeing = 4;

function isMeant(excerpt: string, query: string): boolean {
  const begin = (word: string) =>
    word
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, '')
      .slice(0, agreeing);
  const found = [...excerpt.matchAll(/<mark>(.*?)<\/mark>/g)].map(([, word = '']) => begin(word));
  const typed = query
    .split(/\s+/)
    .map(begin)
    .filter((word) => word !== '');
  return typed.some((word) => found.some((beginning) => beginning.startsWith(word)));
}

async function load(base: string): Promise<Pagefind> {
  const pagefind: Pagefind = await importAgain(() => import(/* @vite-ignore */ `${base}pagefind/pagefind.js`));
  await pagefind.options({ baseUrl: base, excerptLength: 24 });
  return pagefind;
}
