import type { Translated } from '../../shared/language.ts';
import type { ExerciseText } from '../ExerciseText.ts';
import type { kind } from './kind.ts';

type Text = ExerciseText<keyof typeof kind.mistakes, 'work' | 'time'>;

/** The words of the exercise. */
export const text: Translated<Text> = {
  en: {
    question:
      'A convolution was timed. How many GFLOP/s, that is, thousand million multiplications and additions a second, did the machine reach?',
    given: { work: 'millions of multiply-adds', time: 'milliseconds' },
    fields: ['GFLOP/s:'],
    hints: [
      'How many operations is one multiply-add? And how many seconds are these milliseconds?',
      'A multiply-add is two operations. Divide the millions of operations by the seconds, then by 1000.',
    ],
    steps: { operations: 'Millions of operations', seconds: 'Seconds', million: 'Millions a second', rate: 'GFLOP/s' },
    mistakes: {
      forgotTwo: { name: 'You counted a multiply-add once.', why: 'It is a multiplication and an addition: two operations.' },
      halved: { name: 'You halved where you should double.', why: 'Each multiply-add is two operations, not half of one.' },
      millisecondsAsSeconds: { name: 'You took the milliseconds for seconds.', why: 'A second has 1000 milliseconds.' },
    },
  },
  ko: {
    question: '합성곱 하나의 시간을 재었다. 이 기기는 몇 GFLOP/s, 곧 1초에 곱셈과 덧셈을 몇 십억 번 한 것인가?',
    given: { work: '곱하고 더하기(백만 번)', time: '밀리초' },
    fields: ['GFLOP/s:'],
    hints: [
      '곱하고 더하기 한 번은 연산 몇 번인가? 그리고 이 시간은 몇 초인가?',
      '곱하고 더하기 한 번은 연산 두 번이다. 백만 단위의 연산 횟수를 초로 나눈 다음 1000으로 나눈다.',
    ],
    steps: { operations: '연산(백만 번)', seconds: '초', million: '1초에 백만 번', rate: 'GFLOP/s' },
    mistakes: {
      forgotTwo: { name: '곱하고 더하기를 한 번으로 세었다.', why: '곱셈 한 번과 덧셈 한 번이므로 연산은 두 번이다.' },
      halved: { name: '두 배로 할 것을 반으로 나누었다.', why: '곱하고 더하기 한 번은 연산 반 번이 아니라 두 번이다.' },
      millisecondsAsSeconds: { name: '밀리초를 초로 보았다.', why: '1초는 1000밀리초이다.' },
    },
  },
};
