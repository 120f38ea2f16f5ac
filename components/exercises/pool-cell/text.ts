import type { Translated } from '../../shared/language.ts';
import type { ExerciseText } from '../ExerciseText.ts';
import type { kind } from './kind.ts';

type Text = ExerciseText<keyof typeof kind.mistakes, 'input' | 'window' | 'output' | 'unknown'>;

/** The words of the exercise. */
export const text: Translated<Text> = {
  en: {
    question:
      'Max pooling without padding; the stride is as large as the window. What number belongs in the output cell with the question mark?',
    given: { input: 'Input', window: 'window', output: 'Output', unknown: 'the cell that is asked for' },
    fields: ['Output cell:'],
    hints: [
      'Which four input cells does the window cover for this output cell?',
      'One step in the output is two cells in the input. Of the four numbers under the window only one is passed on.',
    ],
    steps: { window: 'Window', value: 'What is passed on' },
    mistakes: {
      averageInsteadOfMax: {
        name: 'You took the mean.',
        why: 'That is average pooling. Max pooling passes on the largest number as it is.',
      },
      smallestInsteadOfLargest: {
        name: 'You took the smallest number.',
        why: 'Max pooling passes on the largest; among negative numbers that is the one nearest to 0.',
      },
      strideOne: {
        name: 'You moved the window by one cell only.',
        why: 'Here the window moves by its own size, so that no two windows share a cell.',
      },
    },
  },
  ko: {
    question: '패딩 없는 최대 풀링이며, 스트라이드는 창의 크기와 같다. 출력에서 물음표가 있는 칸의 값은 얼마인가?',
    given: { input: '입력', window: '창', output: '출력', unknown: '구할 칸' },
    fields: ['출력 칸:'],
    hints: [
      '이 출력 칸을 구할 때 창이 덮는 입력 네 칸은 어디인가?',
      '출력에서 한 칸은 입력에서 두 칸이다. 창이 덮은 네 수 가운데 하나만 넘어간다.',
    ],
    steps: { window: '창', value: '넘어가는 값' },
    mistakes: {
      averageInsteadOfMax: { name: '평균을 냈다.', why: '평균 풀링이라면 맞다. 최대 풀링에서는 가장 큰 수가 그대로 넘어간다.' },
      smallestInsteadOfLargest: {
        name: '가장 작은 수를 골랐다.',
        why: '최대 풀링에서는 가장 큰 수가 넘어간다. 음수끼리는 0에 가까운 수가 더 크다.',
      },
      strideOne: { name: '창을 한 칸만 옮겼다.', why: '여기서는 창을 제 크기만큼 옮기므로 두 창이 같은 칸을 덮지 않는다.' },
    },
  },
};
