import type { Translated } from '../../shared/language.ts';
import type { ExerciseText } from '../ExerciseText.ts';
import type { kind } from './kind.ts';

type Text = ExerciseText<keyof typeof kind.mistakes, 'input' | 'window' | 'stride' | 'padding' | 'output' | 'unknown'>;

/** The words of the exercise. */
export const text: Translated<Text> = {
  en: {
    question:
      'Average pooling as PyTorch does it unless told otherwise: the padding counts. What number belongs in the output cell with the question mark?',
    given: {
      input: 'Input',
      window: 'window',
      stride: 'stride',
      padding: 'padding',
      output: 'Output',
      unknown: 'the cell that is asked for',
    },
    fields: ['Output cell:'],
    hints: [
      'Draw the ring of zeros around the input. Which of the four cells under the window lie in it?',
      'Add all four cells, the zeros included, and divide by how many cells the window has.',
    ],
    steps: { window: 'Window', sum: 'Sum', value: 'Mean' },
    mistakes: {
      sumInsteadOfMean: { name: 'You did not divide.', why: 'Average pooling passes on the mean, not the sum.' },
      maxInsteadOfAverage: {
        name: 'You took the largest number.',
        why: 'That is max pooling. Here all cells of the window count the same.',
      },
      paddingNotCounted: {
        name: 'You left the padding out of the division.',
        why: 'PyTorch counts cells of the padding as cells unless one writes count_include_pad=False. They add 0 and are divided by.',
      },
    },
  },
  ko: {
    question: 'PyTorch에서 따로 정하지 않았을 때의 평균 풀링이며, 패딩도 칸으로 센다. 출력에서 물음표가 있는 칸의 값은 얼마인가?',
    given: { input: '입력', window: '창', stride: '스트라이드', padding: '패딩', output: '출력', unknown: '구할 칸' },
    fields: ['출력 칸:'],
    hints: [
      '입력 둘레에 0을 한 겹 그려 보자. 창이 덮는 네 칸 가운데 그 겹에 있는 칸은 어느 것인가?',
      '0까지 네 칸을 모두 더한 다음 창의 칸 수로 나눈다.',
    ],
    steps: { window: '창', sum: '합', value: '평균' },
    mistakes: {
      sumInsteadOfMean: { name: '나누지 않았다.', why: '평균 풀링에서는 합이 아니라 평균이 넘어간다.' },
      maxInsteadOfAverage: { name: '가장 큰 수를 골랐다.', why: '최대 풀링이라면 맞다. 여기서는 창의 모든 칸이 똑같이 반영된다.' },
      paddingNotCounted: {
        name: '나눌 때 패딩을 세지 않았다.',
        why: 'PyTorch에서는 count_include_pad=False라고 쓰지 않는 한 패딩도 칸으로 센다. 더하는 값은 0이지만 나눌 때에는 센다.',
      },
    },
  },
};
