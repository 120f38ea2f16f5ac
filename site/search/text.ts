import type { Translated } from '../../components/shared/language.ts';

/** What the search says. */
export interface SearchText {
  readonly search: string;
  readonly placeholder: string;
  readonly close: string;
  readonly term: string;
  readonly called: (synonym: string, name: string) => string;
  readonly found: (pages: number, terms: number) => string;
  readonly nothing: (query: string) => string;
  readonly advice: string;
  readonly glossary: string;
  readonly failed: string;
  readonly retry: string;
  readonly begin: string;
}

/** The words in both languages. */
export const searchText: Translated<SearchText> = {
  en: {
    search: 'Search',
    placeholder: 'A word or a few',
    close: 'Close',
    term: 'Term',
    called: (synonym, name) => `“${synonym}” is called ${name} in this book.`,
    found: (pages, terms) =>
      `${pages === 1 ? '1 page' : `${pages} pages`}${terms === 0 ? '' : terms === 1 ? ' and 1 term' : ` and ${terms} terms`} found`,
    nothing: (query) => `Nothing in this book matches “${query}”.`,
    advice: 'Try a shorter word, or one word only. All terms of the book, with other names for them, stand in the',
    glossary: 'glossary',
    failed: 'The search could not be loaded. Check your connection and try again.',
    retry: 'Try again',
    begin: 'Type a word: a term such as stride, or anything else that chapters may speak of.',
  },
  ko: {
    search: '검색',
    placeholder: '찾을 낱말',
    close: '닫기',
    term: '용어',
    called: (synonym, name) => `“${synonym}”에 해당하는 이 책의 용어: ${name}`,
    found: (pages, terms) => `페이지 ${pages}개${terms === 0 ? '' : `, 용어 ${terms}개`}를 찾았다`,
    nothing: (query) => `“${query}”에 맞는 내용이 이 책에는 없다.`,
    advice: '더 짧은 낱말이나 한 낱말로 찾아본다. 이 책의 용어와 그 밖의 이름은 모두 여기에 있다:',
    glossary: '용어집',
    failed: '검색을 불러오지 못했다. 인터넷 연결을 확인하고 다시 시도한다.',
    retry: '다시 시도',
    begin: '낱말을 입력한다. 스트라이드 같은 용어나 본문에 나올 만한 말이면 된다.',
  },
};
