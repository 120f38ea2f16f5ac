import type { Translated } from '../../shared/language.ts';
import type { ExerciseText } from '../ExerciseText.ts';
import type { kind } from './kind.ts';

type Text = ExerciseText<keyof typeof kind.mistakes, 'input'>;

/** The words of the exercise. */
export const text: Translated<Text> = {
  en: {
    question: 'A batch arrives at a flattening. How many inputs must the fully connected layer after it have (its in_features)?',
    given: { input: 'shape that arrives' },
    fields: ['in_features'],
    hints: [
      'Which of the four sizes belong to a single image?',
      'The first size is the batch, and it stays. Everything after it becomes one row.',
    ],
    steps: { product: 'Cells of one image' },
    mistakes: {
      batchIncluded: {
        name: 'You counted the whole batch.',
        why: 'Each image is laid out in a row of its own. A layer’s size must not depend on how many images come at once.',
      },
      channelsKept: { name: 'You counted one map only.', why: 'All maps of an image are laid out one after the other.' },
      batchForChannels: { name: 'You took the batch for the channels.', why: 'The order is batch, channels, height, width.' },
    },
  },
  ko: {
    question: '배치 하나가 평탄화에 들어온다. 그 뒤의 완전연결 계층이 받을 입력의 수(in_features)는 얼마인가?',
    given: { input: '들어오는 형상' },
    fields: ['in_features'],
    hints: ['네 수 가운데 이미지 한 장에 딸린 것은 어느 것인가?', '첫째 수는 배치이며 그대로 남는다. 그 뒤가 모두 한 줄이 된다.'],
    steps: { product: '이미지 한 장의 칸 수' },
    mistakes: {
      batchIncluded: {
        name: '배치 전체를 세었다.',
        why: '이미지마다 따로 한 줄이 된다. 한꺼번에 들어오는 이미지의 수에 따라 계층의 크기가 달라져서는 안 된다.',
      },
      channelsKept: { name: '맵 한 장만 세었다.', why: '한 이미지의 모든 맵을 이어서 늘어놓는다.' },
      batchForChannels: { name: '배치를 채널로 보았다.', why: '차례는 배치, 채널, 높이, 너비이다.' },
    },
  },
};
