import type { Translated } from './language.ts';

/** What the shared pieces of every widget say. */
export interface SharedText {
  readonly reset: string;
  readonly copyLink: string;
  readonly copyEmbed: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly adjusted: string;
  readonly question: string;
  readonly play: string;
  readonly pause: string;
  readonly forward: string;
  readonly back: string;
  readonly step: string;
  readonly speed: string;
  readonly stepOf: (step: number, count: number) => string;
  readonly gridKeys: string;
  readonly pixelKeys: string;
  readonly pixelPick: string;
  readonly cell: (row: number, column: number) => string;
  readonly invalidNumber: (text: string, min: string, max: string) => string;
  readonly needsScript: string;
  readonly tools: (label: string) => string;
  readonly loading: (name: string, loaded: number, total: number) => string;
  readonly notLoaded: (name: string) => string;
  readonly retry: string;
  readonly copy: string;
}

/** The shared words in both languages. */
export const sharedText: Translated<SharedText> = {
  en: {
    reset: 'Reset',
    copyLink: 'Copy link',
    copyEmbed: 'Copy embed code',
    copied: 'Copied.',
    copyByHand: 'Your browser does not let this page copy. Select the text and copy it yourself:',
    adjusted: 'The link asked for something this figure does not have; you see what comes nearest.',
    question: 'Question',
    play: 'Play',
    pause: 'Pause',
    forward: 'Step forward',
    back: 'Step back',
    step: 'Step',
    speed: 'Speed',
    stepOf: (step, count) => `step ${step} of ${count}`,
    gridKeys: 'Rows and columns count from 0. Arrow keys move between cells. Type a number to change a cell.',
    pixelKeys: 'Arrow keys move a cursor over the pixels.',
    pixelPick: 'Enter holds one.',
    cell: (row, column) => `row ${row}, column ${column}`,
    invalidNumber: (text, min, max) => `“${text}” is not a number from ${min} to ${max}; the cell keeps its value.`,
    needsScript: 'With JavaScript switched on you can change this figure. What you see is its first state.',
    tools: (label) => `Tools of ${label || 'this figure'}`,
    loading: (name, loaded, total) => `Loading ${name}: ${loaded} of ${total} kB`,
    notLoaded: (name) => `Could not load ${name}. Check your connection and try again.`,
    retry: 'Try again',
    copy: 'Copy',
  },
  ko: {
    reset: '처음으로',
    copyLink: '링크 복사',
    copyEmbed: '삽입 코드 복사',
    copied: '복사했다.',
    copyByHand: '이 브라우저에서는 자동으로 복사할 수 없다. 아래 글을 선택해 직접 복사한다.',
    adjusted: '링크에 이 그림에 없는 값이 들어 있어, 가장 가까운 상태를 보여 준다.',
    question: '질문',
    play: '재생',
    pause: '멈춤',
    forward: '한 단계 앞으로',
    back: '한 단계 뒤로',
    step: '단계',
    speed: '속도',
    stepOf: (step, count) => `${count}단계 중 ${step}단계`,
    gridKeys: '행과 열은 0부터 센다. 화살표 키로 칸을 옮기고, 숫자를 입력하면 값이 바뀐다.',
    pixelKeys: '화살표 키로 픽셀 위의 커서를 옮긴다.',
    pixelPick: '엔터 키를 누르면 한 픽셀을 붙잡아 둔다.',
    cell: (row, column) => `${row}행 ${column}열`,
    invalidNumber: (text, min, max) => `“${text}”: ${min}부터 ${max}까지의 수가 아니므로 칸의 값을 그대로 둔다.`,
    needsScript: '자바스크립트를 켜면 이 그림을 움직여 볼 수 있다. 지금 보이는 것은 처음 상태이다.',
    tools: (label) => `${label || '이 그림'}의 도구`,
    loading: (name, loaded, total) => `불러오는 중: ${name} (${total}kB 중 ${loaded}kB)`,
    notLoaded: (name) => `불러오지 못했다: ${name}. 인터넷 연결을 확인하고 다시 시도한다.`,
    retry: '다시 시도',
    copy: '복사',
  },
};
