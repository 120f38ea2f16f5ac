import type { Language } from '../../components/shared/language.ts';
import { Excerpt } from './Excerpt.tsx';
import type { FoundTerm } from './findTerms.ts';
import type { FoundPage } from './pagefind.ts';
import { searchText } from './text.ts';
import type { Search } from './useSearch.ts';

interface SearchResultsProps {
  readonly lang: Language;
  readonly search: Search;
  /** The address of the glossary. */
  readonly glossary: string;
}

/** What was found: terms with their definitions, then pages with their sections; or what to do where nothing was. */
export function SearchResults({ lang, search, glossary }: SearchResultsProps) {
  const text = searchText[lang];
  const { state, query, terms, pages, retry } = search;
  const isEmpty = state === 'done' && terms.length + pages.length === 0;
  return (
    <div class="search-results">
      {state === 'begin' && <p>{text.begin}</p>}
      {state === 'failed' && (
        <p>
          {text.failed}{' '}
          <button type="button" class="button" onClick={retry}>
            {text.retry}
          </button>
        </p>
      )}
      {isEmpty && (
        <p>
          {text.nothing(query)} {text.advice} <a href={glossary}>{text.glossary}</a>.
        </p>
      )}
      {terms.map((found) => (
        <TermResult key={found.id} lang={lang} found={found} glossary={glossary} />
      ))}
      <ol>
        {pages.map((page) => (
          <PageResult key={page.url} page={page} />
        ))}
      </ol>
    </div>
  );
}

const TermResult = ({ lang, found, glossary }: { readonly lang: Language; readonly found: FoundTerm; readonly glossary: string }) => {
  const { id, term, synonym } = found;
  const text = searchText[lang];
  return (
    <div class="search-term">
      <a href={`${glossary}#${id}`}>{term.name[lang]}</a> <small>{text.term}</small>
      {synonym !== '' && <p class="search-synonym">{text.called(synonym, term.name[lang])}</p>}
      <p>{term.definition[lang]}</p>
    </div>
  );
};

const PageResult = ({ page: { url, title, excerpt, sections } }: { readonly page: FoundPage }) => (
  <li>
    <a href={url}>{title}</a>
    {sections.length === 0 && <Excerpt of={excerpt} />}
    {sections.length > 0 && (
      <ul>
        {sections.map((section) => (
          <li key={section.url}>
            <a href={section.url}>{section.title}</a>
            <Excerpt of={section.excerpt} />
          </li>
        ))}
      </ul>
    )}
  </li>
);
