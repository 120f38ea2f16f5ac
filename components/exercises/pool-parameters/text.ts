import type { Translated } from '../../shared/language.ts';
import type { ExerciseText } from '../ExerciseText.ts';
import type { kind } from './kind.ts';

type Text = ExerciseText<keyof typeof kind.mistakes, 'filters' | 'kernel' | 'window'>;

/** The words of the exercise. */
export const text: Translated<Text> = {
  en: {
    question:
      'A convolution layer reads one channel, has several filters of one kernel each, and one bias for every filter. A max pooling layer follows. How many numbers do the two layers train together?',
    given: { filters: 'filters', kernel: 'kernel', window: 'pooling window' },
    fields: ['Trainable numbers:'],
    hints: [
      'Take the layers one by one. What does each of them learn?',
      'The convolution learns every cell of each kernel and one bias a filter. What could a pooling layer learn: is anything multiplied or added in it?',
    ],
    steps: { convolution: 'Convolution', pooling: 'Pooling', total: 'Together' },
    mistakes: {
      poolWindow: {
        name: 'You counted the cells of the pooling window.',
        why: 'The window only says which cells are compared. No number belongs to it.',
      },
      poolWindowPerChannel: {
        name: 'You counted a pooling window for every channel.',
        why: 'Each channel is pooled by itself, but without any number that could be learned.',
      },
      poolLikeConvolution: {
        name: 'You gave the pooling weights and biases.',
        why: 'It multiplies by nothing and adds nothing: it has no parameters.',
      },
      forgotBias: { name: 'You forgot the biases of the convolution.', why: 'Each filter has one bias besides its kernel.' },
    },
  },
  ko: {
    question:
      '합성곱 계층이 채널 하나를 읽으며, 필터가 여러 개이고 필터마다 커널 하나와 편향 하나가 있다. 그다음에 최대 풀링 계층이 온다. 두 계층에서 학습되는 수는 모두 몇 개인가?',
    given: { filters: '필터의 수', kernel: '커널', window: '풀링의 창' },
    fields: ['학습되는 수의 개수:'],
    hints: [
      '한 계층씩 살펴보자. 저마다 무엇을 학습하는가?',
      '합성곱 계층은 커널의 모든 칸과 필터마다 하나씩 있는 편향을 학습한다. 풀링 계층에는 곱하거나 더하는 수가 있는가?',
    ],
    steps: { convolution: '합성곱', pooling: '풀링', total: '합계' },
    mistakes: {
      poolWindow: { name: '풀링 창의 칸을 세었다.', why: '창은 어느 칸을 견줄지만 정한다. 창에 딸린 수는 없다.' },
      poolWindowPerChannel: { name: '채널마다 풀링 창의 칸을 세었다.', why: '채널마다 따로 풀링하기는 하지만 학습할 수는 하나도 없다.' },
      poolLikeConvolution: { name: '풀링에 가중치와 편향을 두었다.', why: '풀링은 아무것도 곱하지 않고 더하지 않는다. 매개변수가 없다.' },
      forgotBias: { name: '합성곱의 편향을 세지 않았다.', why: '필터마다 커널 말고도 편향이 하나씩 있다.' },
    },
  },
};
