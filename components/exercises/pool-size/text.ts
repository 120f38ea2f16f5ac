import type { Translated } from '../../shared/language.ts';
import type { ExerciseText } from '../ExerciseText.ts';
import type { kind } from './kind.ts';

type Text = ExerciseText<keyof typeof kind.mistakes, 'input' | 'window' | 'padding'>;

/** The words of the exercise. */
export const text: Translated<Text> = {
  en: {
    question: 'F.max_pool2d gets a window and a padding, but no stride. How large is the output, height × width?',
    given: { input: 'input', window: 'window', padding: 'padding' },
    fields: ['height', 'width'],
    hints: [
      'How far does the window move where no stride is given?',
      'The window moves by its own size. Padded length minus window, divided by the stride, rounded down, and 1 for the first position.',
    ],
    steps: { stride: 'Stride', height: 'Height', width: 'Width' },
    mistakes: {
      strideOne: {
        name: 'You took a stride of 1.',
        why: 'That is what a convolution does without a stride. A pooling moves its window by the window’s own size.',
      },
      ceilInsteadOfFloor: {
        name: 'You rounded up.',
        why: 'A window that does not fit in entirely gives no output cell, unless one asks for ceil_mode.',
      },
      forgotPlusOne: { name: 'You forgot the + 1.', why: 'The division counts the moves of the window; its first position counts too.' },
      paddingIgnored: {
        name: 'You left out the padding.',
        why: 'A ring of cells around the input adds one cell at each end of both directions.',
      },
    },
  },
  ko: {
    question: 'F.max_pool2d에 창의 크기와 패딩만 주고 스트라이드는 주지 않았다. 출력 크기, 곧 높이 × 너비는 얼마인가?',
    given: { input: '입력', window: '창', padding: '패딩' },
    fields: ['높이', '너비'],
    hints: [
      '스트라이드를 주지 않으면 창은 한 번에 몇 칸 움직이는가?',
      '창은 제 크기만큼 움직인다. 패딩을 더한 길이에서 창의 크기를 빼고 스트라이드로 나누어 내림한 다음, 첫 자리의 1을 더한다.',
    ],
    steps: { stride: '스트라이드', height: '높이', width: '너비' },
    mistakes: {
      strideOne: {
        name: '스트라이드를 1로 보았다.',
        why: '합성곱이라면 그렇다. 풀링에서는 스트라이드를 주지 않으면 창이 제 크기만큼 움직인다.',
      },
      ceilInsteadOfFloor: { name: '올림했다.', why: '온전히 들어가지 못한 창은 출력 칸을 만들지 않는다. ceil_mode를 켰을 때만 다르다.' },
      forgotPlusOne: { name: '1을 더하지 않았다.', why: '나눗셈으로 구한 것은 창을 옮긴 횟수이다. 첫 자리도 세어야 한다.' },
      paddingIgnored: { name: '패딩을 빠뜨렸다.', why: '입력 둘레에 한 겹을 두르면 방향마다 양 끝에 한 칸씩 늘어난다.' },
    },
  },
};
