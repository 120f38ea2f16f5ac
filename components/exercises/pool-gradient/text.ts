import type { Translated } from '../../shared/language.ts';
import type { ExerciseText } from '../ExerciseText.ts';
import type { kind } from './kind.ts';

type Text = ExerciseText<keyof typeof kind.mistakes, 'input' | 'gradient' | 'asked' | 'unknown'>;

/** The words of the exercise. */
export const text: Translated<Text> = {
  en: {
    question:
      'Max pooling with windows of 2 × 2 and a stride of 1. The gradients below arrive at the four outputs. Which gradient gets to the input cell with the question mark?',
    given: { input: 'Input', gradient: 'Gradient at the output', asked: 'Gradient at the input', unknown: 'the cell that is asked for' },
    fields: ['Gradient:'],
    hints: [
      'In which windows does the cell lie, and in which of them is it the largest?',
      'Each window sends its whole gradient to its largest cell. A cell that is the largest of several windows gets the sum.',
    ],
    steps: { windows: 'Gradients that come here', sum: 'Together' },
    mistakes: {
      sharedEvenly: {
        name: 'You shared the gradients out evenly.',
        why: 'That is the way back of average pooling. Max pooling sends all of it to the largest cell.',
      },
      wholeToAll: {
        name: 'You gave every cell of a window its gradient.',
        why: 'Only the largest cell moved the output, so only that one gets the gradient.',
      },
      lastOnly: {
        name: 'You kept only the last gradient.',
        why: 'Where several windows chose the same cell, their gradients are added up.',
      },
    },
  },
  ko: {
    question:
      '창이 2 × 2이고 스트라이드가 1인 최대 풀링이다. 네 출력에 아래와 같은 기울기가 도착했다. 물음표가 있는 입력 칸이 받는 기울기는 얼마인가?',
    given: { input: '입력', gradient: '출력의 기울기', asked: '입력의 기울기', unknown: '구할 칸' },
    fields: ['기울기:'],
    hints: [
      '이 칸은 어느 창들에 들어 있고, 그 가운데 어느 창에서 가장 큰가?',
      '창마다 기울기 전부를 가장 큰 칸으로 보낸다. 여러 창에서 가장 큰 칸은 그 합을 받는다.',
    ],
    steps: { windows: '이 칸으로 오는 기울기', sum: '합' },
    mistakes: {
      sharedEvenly: {
        name: '기울기를 똑같이 나누었다.',
        why: '평균 풀링이라면 맞다. 최대 풀링에서는 가장 큰 칸이 전부 받는다.',
      },
      wholeToAll: { name: '창의 모든 칸에 기울기를 주었다.', why: '출력을 움직인 것은 가장 큰 칸뿐이므로 그 칸만 기울기를 받는다.' },
      lastOnly: { name: '마지막 기울기만 남겼다.', why: '여러 창이 같은 칸을 뽑았으면 그 기울기들을 모두 더한다.' },
    },
  },
};
