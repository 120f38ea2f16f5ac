import { useRef, useState } from 'preact/hooks';
import { Announce } from '../../components/shared/Announce.tsx';
import type { Language } from '../../components/shared/language.ts';
import { SearchResults } from './SearchResults.tsx';
import sheet from './search.css?url';
import { searchText } from './text.ts';
import { useSearch } from './useSearch.ts';

interface SearchPanelProps {
  readonly lang: Language;
  /** The folder the site is served from. */
  readonly base: string;
  readonly onClose: () => void;
}

/** Where an arrow leads from a link. */
const moves: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** What the search dialog holds: a field, what was found, and keys to reach it. */
export function SearchPanel({ lang, base, onClose }: SearchPanelProps) {
  const text = searchText[lang];
  const [typed, type] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const search = useSearch(typed, lang, base);
  const stops = () => [...(form.current?.querySelectorAll<HTMLElement>('input, .search-results a') ?? [])];
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return onClose();
    const move = moves[event.key];
    if (move === undefined) return;
    event.preventDefault();
    const all = stops();
    const place = all.findIndex((stop) => stop.matches(':focus'));
    all[Math.min(all.length - 1, Math.max(0, place + move))]?.focus();
  };
  const follow = (event: SubmitEvent) => {
    event.preventDefault();
    stops()[1]?.click();
  };
  const leave = ({ target }: MouseEvent) => target instanceof Element && target.closest('.search-results a') !== null && onClose();
  const said =
    search.state === 'done' ? text.found(search.pages.length, search.terms.length) : search.state === 'failed' ? text.failed : '';
  return (
    <form ref={form} class="search" role="search" onKeyDown={press} onSubmit={follow} onClick={leave}>
      <link rel="stylesheet" href={sheet} />
      <div class="search-head">
        <input
          type="search"
          aria-label={text.search}
          placeholder={text.placeholder}
          autocomplete="off"
          autofocus
          value={typed}
          onInput={(event) => type(event.currentTarget.value)}
        />
        <button type="button" class="button" onClick={onClose}>
          {text.close}
        </button>
      </div>
      <SearchResults lang={lang} search={search} glossary={`${base}${lang}/glossary/`} />
      <Announce message={said} />
    </form>
  );
}
