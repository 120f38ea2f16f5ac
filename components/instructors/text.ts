import type { Translated } from '../shared/language.ts';

/** The words of the builder and of the table of parameters. */
interface InstructorText {
  readonly figure: string;
  readonly preview: (title: string) => string;
  readonly ask: string;
  readonly askPlaceholder: string;
  readonly parameter: string;
  readonly lock: string;
  readonly hide: string;
  readonly lockOf: (name: string) => string;
  readonly hideOf: (name: string) => string;
  readonly link: string;
  readonly code: string;
  readonly values: string;
  readonly initial: string;
  readonly flag: string;
  readonly grid: (rows: string, columns: string, range: string) => string;
  readonly drawing: string;
  readonly empty: string;
  readonly open: string;
}

/** The words in both languages. */
export const text: Translated<InstructorText> = {
  en: {
    figure: 'Figure',
    preview: (title) => `Preview: ${title}`,
    ask: 'Question above the figure',
    askPlaceholder: 'Which gate is this?',
    parameter: 'Parameter',
    lock: 'locked',
    hide: 'hidden',
    lockOf: (name) => `Lock ${name}`,
    hideOf: (name) => `Hide ${name}`,
    link: 'Link to the figure alone',
    code: 'Code for your page',
    values: 'Values',
    initial: 'At first',
    flag: '0 or 1',
    grid: (rows, columns, range) => `rows ${rows}, columns ${columns}, each ${range}; “,” between cells, “;” between rows`,
    drawing: 'a drawing; copy it from a link of the figure',
    empty: 'empty',
    open: 'Open it',
  },
  ko: {
    figure: '그림',
    preview: (title) => `미리 보기: ${title}`,
    ask: '그림 위에 놓을 질문',
    askPlaceholder: '이것은 어떤 게이트인가?',
    parameter: '매개변수',
    lock: '잠금',
    hide: '숨김',
    lockOf: (name) => `${name} 잠그기`,
    hideOf: (name) => `${name} 숨기기`,
    link: '이 그림만 여는 링크',
    code: '강의 페이지에 넣을 코드',
    values: '값',
    initial: '처음 값',
    flag: '0 또는 1',
    grid: (rows, columns, range) => `행 ${rows}, 열 ${columns}, 칸마다 ${range}. 칸은 “,”로, 행은 “;”로 나눈다`,
    drawing: '그린 그림. 그림의 링크에서 복사해 쓴다',
    empty: '비어 있음',
    open: '열어 보기',
  },
};
