import type { Translated } from '../components/shared/language.ts';

/** What the pages round the chapters say. */
export interface SiteText {
  readonly name: string;
  readonly tagline: string;
  readonly skip: string;
  readonly menu: string;
  readonly chapters: string;
  readonly onThisPage: string;
  readonly languages: string;
  readonly theme: string;
  readonly system: string;
  readonly light: string;
  readonly dark: string;
  readonly chapter: (number: number) => string;
  readonly minutes: (minutes: number) => string;
  readonly previous: string;
  readonly next: string;
  readonly begin: string;
  readonly networkHeading: string;
  readonly licence: string;
  readonly fromBook: string;
  readonly missing: string;
  readonly missingWhy: string;
  readonly home: string;
  readonly read: string;
  /** How many of a chapter's exercises are solved; `solved` is filled in later. */
  readonly solved: (solved: string, count: number) => string;
  readonly kept: string;
  readonly forget: string;
  readonly appendix: string;
  readonly glossary: string;
}

/** The words of the site in both languages. */
export const siteText: Translated<SiteText> = {
  en: {
    name: 'English',
    tagline: 'An interactive textbook. Every figure can be worked, every number is computed before your eyes.',
    skip: 'Skip to the text',
    menu: 'Contents',
    chapters: 'Chapters',
    onThisPage: 'In this chapter',
    languages: 'Language',
    theme: 'Theme',
    system: 'System',
    light: 'Light',
    dark: 'Dark',
    chapter: (number) => `Chapter ${number}`,
    minutes: (minutes) => `about ${minutes} minutes`,
    previous: 'Previous',
    next: 'Next',
    begin: 'Read in English',
    networkHeading: 'The network of this book',
    licence: 'Code: MIT licence, text and figures:',
    fromBook: 'Source:',
    missing: 'This page does not exist.',
    missingWhy: 'The address may be mistyped, or the page may have moved.',
    home: 'To the chapters',
    read: 'read',
    solved: (solved, count) => `${solved} of ${count} exercises solved`,
    kept: 'What you have read and solved is kept in this browser alone.',
    forget: 'Forget it',
    appendix: 'Appendix',
    glossary: 'Glossary',
  },
  ko: {
    name: '한국어',
    tagline: '직접 움직이며 배우는 교과서. 모든 그림을 만져 볼 수 있고, 모든 수는 눈앞에서 계산된다.',
    skip: '본문으로 건너뛰기',
    menu: '차례',
    chapters: '장 목록',
    onThisPage: '이 장의 내용',
    languages: '언어',
    theme: '화면 테마',
    system: '시스템',
    light: '밝게',
    dark: '어둡게',
    chapter: (number) => `${number}장`,
    minutes: (minutes) => `약 ${minutes}분`,
    previous: '이전',
    next: '다음',
    begin: '한국어로 읽기',
    networkHeading: '이 책의 신경망',
    licence: '코드: MIT 라이선스, 글과 그림:',
    fromBook: '출처:',
    missing: '이런 페이지는 없다.',
    missingWhy: '주소가 잘못되었거나 페이지가 옮겨졌을 수 있다.',
    home: '장 목록으로',
    read: '읽음',
    solved: (solved, count) => `연습 문제 ${count}개 중 ${solved}개 풂`,
    kept: '읽은 장과 푼 문제는 이 브라우저에만 기록된다.',
    forget: '기록 지우기',
    appendix: '부록',
    glossary: '용어집',
  },
};
