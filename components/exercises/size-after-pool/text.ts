import type { Translated } from '../../shared/language.ts';
import type { ExerciseText } from '../ExerciseText.ts';
import type { kind } from './kind.ts';

type Text = ExerciseText<keyof typeof kind.mistakes, 'input' | 'conv' | 'padding' | 'pool'>;

/** The words of the exercise. */
export const text: Translated<Text> = {
  en: {
    question:
      'A square image goes through a convolution with stride 1, ReLU and a max pooling whose stride is its own size. How wide are the maps after that?',
    given: { input: 'input', conv: 'filters', padding: 'padding', pool: 'pooling' },
    fields: ['width'],
    hints: [
      'Take the layers one after the other. ReLU changes no shape.',
      'With stride 1, a convolution gives width + 2 · padding − kernel + 1. A 2 × 2 pooling then halves that, rounded down.',
    ],
    steps: { conv: 'After the convolution', pool: 'After the pooling' },
    mistakes: {
      poolForgotten: { name: 'You stopped after the convolution.', why: 'The pooling comes after it and makes the maps smaller.' },
      poolStrideOne: {
        name: 'You moved the pooling window by one cell.',
        why: 'Without another setting a pooling moves by its own size, so that its windows do not overlap.',
      },
      paddingOneSide: { name: 'You padded one side only.', why: 'Padding is added at both ends, so it counts twice.' },
      paddingForgotten: { name: 'You left out the padding.', why: 'Zeros around the image make room for more windows.' },
      forgotPlusOne: {
        name: 'You forgot the + 1.',
        why: 'The subtraction counts the moves of the window; the place where it starts counts too.',
      },
    },
  },
  ko: {
    question:
      '정사각형 이미지가 스트라이드 1인 합성곱, ReLU, 스트라이드가 창의 크기와 같은 최대 풀링을 차례로 지난다. 그 뒤 특징 맵의 너비는 얼마인가?',
    given: { input: '입력', conv: '필터', padding: '패딩', pool: '풀링' },
    fields: ['너비'],
    hints: [
      '계층을 하나씩 차례로 지나가 본다. ReLU는 형상을 바꾸지 않는다.',
      '스트라이드가 1이면 합성곱의 출력 너비는 너비 + 2 · 패딩 − 커널 + 1이다. 2 × 2 풀링은 이것을 반으로 줄이고 내림한다.',
    ],
    steps: { conv: '합성곱 뒤', pool: '풀링 뒤' },
    mistakes: {
      poolForgotten: { name: '합성곱에서 멈추었다.', why: '그 뒤의 풀링이 맵을 더 작게 만든다.' },
      poolStrideOne: {
        name: '풀링 창을 한 칸씩 옮겼다.',
        why: '따로 정하지 않으면 풀링은 창의 크기만큼 옮겨 가므로 창이 겹치지 않는다.',
      },
      paddingOneSide: { name: '패딩을 한쪽에만 더했다.', why: '패딩은 양 끝에 더하므로 두 번 셈한다.' },
      paddingForgotten: { name: '패딩을 빠뜨렸다.', why: '이미지 둘레에 0을 두르면 창이 놓일 자리가 늘어난다.' },
      forgotPlusOne: { name: '1을 더하지 않았다.', why: '뺄셈으로 구한 것은 창을 옮긴 횟수이다. 출발한 자리도 세어야 한다.' },
    },
  },
};
