import type { Translated } from '../../shared/language.ts';
import type { ExerciseText } from '../ExerciseText.ts';
import type { kind } from './kind.ts';

type Text = ExerciseText<keyof typeof kind.mistakes, 'shape' | 'index'>;

/** The words of the exercise. */
export const text: Translated<Text> = {
  en: {
    question: 'The filters lie in memory as one row, the last axis running fastest. How many weights stand before the one given?',
    given: {
      shape: 'shape (out, in, height, width)',
      index: 'the weight',
    },
    fields: ['Weights before it:'],
    hints: [
      'How many weights does a whole filter hold? How many a channel of it, and how many a row?',
      'An index says how many whole blocks lie before: whole filters, whole channels, whole rows, single weights. Multiply each by the size of its block and add up.',
    ],
    steps: {
      filter: 'Whole filters before it',
      channel: 'Whole channels',
      row: 'Whole rows',
      column: 'Weights in its row',
      total: 'Together',
    },
    mistakes: {
      swappedOuter: {
        name: 'You took filter and channel for one another.',
        why: 'The first index counts filters (out), the second channels (in).',
      },
      swappedSides: {
        name: 'You took row and column for one another.',
        why: 'The third index counts rows (height), the fourth columns (width).',
      },
      channelsLast: {
        name: 'You used the order height, width, in, out.',
        why: 'Here the order is out, in, height, width: the width runs fastest.',
      },
      countedItself: { name: 'You counted the weight itself too.', why: 'Only those before it count; the first weight has 0 before it.' },
    },
  },
  ko: {
    question: '필터는 메모리에 한 줄로 놓이며 마지막 축이 가장 빨리 바뀐다. 다음 가중치 앞에 놓인 가중치는 몇 개인가?',
    given: {
      shape: '형상 (출력, 입력, 높이, 너비)',
      index: '가중치',
    },
    fields: ['앞에 놓인 가중치의 수:'],
    hints: [
      '필터 하나에는 가중치가 몇 개 있는가? 그 한 채널에는, 한 행에는 몇 개 있는가?',
      '번호는 앞에 온전한 덩어리가 몇 개 있는지를 말한다. 필터, 채널, 행, 칸의 번호에 각각 그 덩어리의 크기를 곱하여 더한다.',
    ],
    steps: {
      filter: '앞에 있는 필터',
      channel: '앞에 있는 채널',
      row: '앞에 있는 행',
      column: '같은 행의 앞 칸',
      total: '합계',
    },
    mistakes: {
      swappedOuter: { name: '필터와 채널을 맞바꾸었다.', why: '첫째 번호는 필터(출력), 둘째 번호는 채널(입력)이다.' },
      swappedSides: { name: '행과 열을 맞바꾸었다.', why: '셋째 번호는 행(높이), 넷째 번호는 열(너비)이다.' },
      channelsLast: {
        name: '높이, 너비, 입력, 출력 순서로 셈했다.',
        why: '여기서는 출력, 입력, 높이, 너비 순서이며 너비가 가장 빨리 바뀐다.',
      },
      countedItself: { name: '그 가중치까지 세었다.', why: '앞에 있는 것만 센다. 첫 가중치 앞에는 0개가 있다.' },
    },
  },
};
