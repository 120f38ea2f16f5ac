import type { Translated } from '../shared/language.ts';
import type { AnswerForm } from './answer.ts';

/** What every exercise says, whatever its kind. */
export interface SharedExerciseText {
  readonly check: string;
  readonly another: string;
  readonly show: string;
  readonly number: (seed: number) => string;
  readonly tools: (label: string) => string;
  readonly right: string;
  readonly notYet: string;
  readonly hint: string;
  readonly solution: string;
  readonly unreadable: Readonly<Record<AnswerForm, string>>;
  readonly yours: string;
  readonly rightWay: string;
  readonly both: string;
  readonly step: string;
  readonly answer: string;
  readonly leftOut: string;
  readonly parting: string;
  readonly compare: string;
  readonly worked: string;
}

/** The words shared by all exercises, in both languages. */
export const sharedExerciseText: Translated<SharedExerciseText> = {
  en: {
    check: 'Check',
    another: 'Another one',
    show: 'Show the solution',
    number: (seed) => `Problem ${seed}`,
    tools: (label) => `What to do with ${label || 'this exercise'}`,
    right: 'Right.',
    notYet: 'Not yet.',
    hint: 'Hint:',
    solution: 'Solution:',
    unreadable: {
      number: 'Write one number, such as −1 or 0.5.',
      pair: 'Write a whole number in each of the two fields.',
      place: 'Write a whole number in each of the two fields.',
      choice: 'Choose one of the answers first.',
      bits: 'Write 0 or 1 in each of the four fields.',
    },
    yours: 'Your way',
    rightWay: 'Right way',
    both: 'Both',
    step: 'Step',
    answer: 'Answer',
    leftOut: 'left out',
    parting: 'here they part',
    compare: 'Your way and the right way, step by step',
    worked: 'The right way, step by step',
  },
  ko: {
    check: '확인',
    another: '다른 문제',
    show: '풀이 보기',
    number: (seed) => `${seed}번 문제`,
    tools: (label) => `${label || '이 문제'}에서 할 수 있는 일`,
    right: '맞았다.',
    notYet: '아직 아니다.',
    hint: '힌트:',
    solution: '답:',
    unreadable: {
      number: '−1이나 0.5처럼 수 하나를 적는다.',
      pair: '두 칸에 정수를 하나씩 적는다.',
      place: '두 칸에 정수를 하나씩 적는다.',
      choice: '먼저 답을 하나 고른다.',
      bits: '네 칸에 0이나 1을 하나씩 적는다.',
    },
    yours: '내 풀이',
    rightWay: '바른 풀이',
    both: '둘 다',
    step: '단계',
    answer: '답',
    leftOut: '빠뜨림',
    parting: '여기서 갈라진다',
    compare: '내 풀이와 바른 풀이의 단계별 비교',
    worked: '바른 풀이의 단계',
  },
};
