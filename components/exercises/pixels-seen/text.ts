import type { Translated } from '../../shared/language.ts';
import type { ExerciseText } from '../ExerciseText.ts';
import type { kind } from './kind.ts';

type Text = ExerciseText<keyof typeof kind.mistakes, 'first' | 'pool' | 'second'>;

/** The words of the exercise. */
export const text: Translated<Text> = {
  en: {
    question:
      'An image goes through a convolution, a pooling that moves by its own size, and a second convolution. Both convolutions have stride 1. How many pixels wide is the receptive field of one cell of the last maps, away from the border?',
    given: { first: 'first convolution', pool: 'pooling', second: 'second convolution' },
    fields: ['pixels'],
    hints: [
      'Walk back from the end: how many cells of the pooled maps does the last cell read? And those, together, how many cells before the pooling?',
      'Windows of the pooling lie side by side, so widths are multiplied there. Windows of a convolution with stride 1 overlap: they add kernel − 1.',
    ],
    steps: { second: 'Cells after the pooling', pool: 'Cells before the pooling', first: 'Pixels' },
    mistakes: {
      lastOnly: { name: 'You stopped at the last layer.', why: 'The cells that it reads have themselves read several cells each.' },
      poolIgnored: { name: 'You left out the pooling.', why: 'Each pooled cell stands for a whole window of cells before it.' },
      poolStrideOne: {
        name: 'You let the pooling windows overlap.',
        why: 'They move by their own size and lie side by side, so each cell brings its full window.',
      },
      multiplied: {
        name: 'You multiplied at the first convolution too.',
        why: 'Its windows move one cell at a time and overlap; each further cell brings only one new pixel.',
      },
    },
  },
  ko: {
    question:
      '이미지가 합성곱, 창의 크기만큼 옮겨 가는 풀링, 둘째 합성곱을 차례로 지난다. 두 합성곱의 스트라이드는 1이다. 가장자리가 아닌 곳에서, 마지막 맵의 한 칸이 보는 수용 영역의 너비는 몇 픽셀인가?',
    given: { first: '첫째 합성곱', pool: '풀링', second: '둘째 합성곱' },
    fields: ['픽셀'],
    hints: [
      '끝에서부터 거슬러 간다. 마지막 칸은 풀링한 맵의 칸을 몇 개 읽는가? 그 칸들을 모두 합치면 풀링하기 전의 몇 칸인가?',
      '풀링 창은 나란히 놓이므로 너비를 곱한다. 스트라이드가 1인 합성곱의 창은 겹치므로 커널 − 1만큼만 더한다.',
    ],
    steps: { second: '풀링 뒤의 칸', pool: '풀링 앞의 칸', first: '픽셀' },
    mistakes: {
      lastOnly: { name: '마지막 계층에서 멈추었다.', why: '그 계층이 읽는 칸도 저마다 앞의 여러 칸을 읽은 것이다.' },
      poolIgnored: { name: '풀링을 빠뜨렸다.', why: '풀링한 칸 하나는 그 앞의 창 전체를 대신한다.' },
      poolStrideOne: { name: '풀링 창을 겹치게 놓았다.', why: '풀링 창은 크기만큼 옮겨 가며 나란히 놓이므로 칸마다 창 전체가 더해진다.' },
      multiplied: { name: '첫째 합성곱에서도 곱했다.', why: '이 창은 한 칸씩 옮겨 가며 겹친다. 칸이 하나 늘 때 새 픽셀은 하나만 는다.' },
    },
  },
};
