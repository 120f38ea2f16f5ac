import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../components/shared/language.ts';
import { type FoundTerm, findTerms } from './findTerms.ts';
import { type FoundPage, searchPages } from './pagefind.ts';
import { stripParticles } from './stripParticles.ts';

/** What has been found for a query. */
export interface Search {
  /** 'begin' without a query; 'waiting' until the first answer. */
  readonly state: 'begin' | 'waiting' | 'done' | 'failed';
  /** The query that the answer is for. */
  readonly query: string;
  readonly terms: readonly FoundTerm[];
  readonly pages: readonly FoundPage[];
  readonly retry: () => void;
}

type Answer = Omit<Search, 'retry'>;

const begin: Answer = { state: 'begin', query: '', terms: [], pages: [] };
/** Milliseconds without a key before a query is looked up. */
const pause = 120;

/** Looks `typed` up in the pages and in the glossary; a word that the book does not use is looked up under the term it stands for. */
export function useSearch(typed: string, lang: Language, base: string): Search {
  const [answer, setAnswer] = useState(begin);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const query = typed.trim();
    if (query === '') return setAnswer(begin);
    let isStale = false;
    const look = async () => {
      const words = stripParticles(query);
      const terms = findTerms(words, lang);
      const [best] = terms;
      const wanted = best !== undefined && best.synonym !== '' && best.distance === 0 ? best.term.name[lang] : words;
      const found = await searchPages(wanted, base).then(
        (pages) => ({ state: 'done' as const, pages }),
        () => ({ state: 'failed' as const, pages: [] }),
      );
      if (!isStale) setAnswer({ ...found, query, terms });
    };
    setAnswer((current) => (current.state === 'begin' ? { ...begin, state: 'waiting' } : current));
    const timer = setTimeout(look, pause);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [typed, attempt]);
  return { ...answer, retry: () => setAttempt(attempt + 1) };
}
