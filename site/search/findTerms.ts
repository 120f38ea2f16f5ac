import type { Language } from '../../components/shared/language.ts';
import { glossary, type Term } from '../../content/glossary.ts';

/** A term of the glossary that a query may mean. */
export interface FoundTerm {
  readonly id: string;
  readonly term: Term;
  /** The word for it that the reader used and the book does not; '' where the book uses it. */
  readonly synonym: string;
  /** How well it fits: 0 the very word, 1 its beginning, 2 a part of it. */
  readonly distance: number;
}

const mostTerms = 3;
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s-]+/g, '');

/** The terms that a query names by their own name in either language, or by a word for them that the book does not use. */
export function findTerms(query: string, lang: Language): FoundTerm[] {
  const wanted = plain(query);
  if (!/[가-힣]|../.test(wanted)) return [];
  return Object.entries(glossary)
    .flatMap(([id, term]: [string, Term]) => matchOf(id, term, wanted, lang) ?? [])
    .sort((a, b) => rankOf(a) - rankOf(b) || a.term.name[lang].length - b.term.name[lang].length)
    .slice(0, mostTerms);
}

/** A term's own name comes before another word for a term. */
const rankOf = ({ distance, synonym }: FoundTerm): number => distance + (synonym === '' ? 0 : 0.5);

function matchOf(id: string, term: Term, wanted: string, lang: Language): FoundTerm | null {
  const names = Object.values(term.name).map((word) => ({ word, synonym: '' }));
  const others = Object.values(term.synonyms)
    .flat()
    .map((word) => ({ word, synonym: word }));
  const found = [...names, ...others]
    .map(({ word, synonym }) => ({
      id,
      term,
      synonym: synonym === term.name[lang] ? '' : synonym,
      distance: distanceOf(plain(word), wanted),
    }))
    .sort((a, b) => a.distance - b.distance);
  return found[0] !== undefined && Number.isFinite(found[0].distance) ? found[0] : null;
}

function distanceOf(word: string, wanted: string): number {
  if (word === wanted) return 0;
  if (word.startsWith(wanted)) return 1;
  return word.includes(wanted) ? 2 : Number.POSITIVE_INFINITY;
}
