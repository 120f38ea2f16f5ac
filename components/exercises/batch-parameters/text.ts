import type { Translated } from '../../shared/language.ts';
import type { ExerciseText } from '../ExerciseText.ts';
import type { kind } from './kind.ts';

type Text = ExerciseText<keyof typeof kind.mistakes, 'input' | 'filters' | 'stride' | 'padding'>;

/** The words of the exercise. */
export const text: Translated<Text> = {
  en: {
    question: 'How many numbers does this layer train?',
    given: {
      input: 'input (N, C, H, W)',
      filters: 'filters (FN, C, FH, FW)',
      stride: 'stride',
      padding: 'padding',
    },
    fields: ['Trained numbers:'],
    hints: [
      'Would the layer hold other numbers if the batch were twice as large?',
      'The weights are the four sizes of the filters multiplied, and each filter has one bias. The batch does not enter.',
    ],
    steps: {
      weights: 'Weights',
      biases: 'Biases',
      total: 'Together',
    },
    mistakes: {
      timesBatch: {
        name: 'You multiplied by the size of the batch.',
        why: 'All images pass through the same weights and biases: there is one set of them.',
      },
      biasPerImage: { name: 'You gave each image its own biases.', why: 'The biases belong to the filters, and all images share them.' },
      weightsPerImage: { name: 'You gave each image its own filters.', why: 'The same filters read every image of the batch.' },
      forgotBias: { name: 'You forgot the biases.', why: 'Each filter also trains one bias.' },
    },
  },
  ko: {
    question: '이 계층에서 학습되는 수는 모두 몇 개인가?',
    given: {
      input: '입력 (N, C, H, W)',
      filters: '필터 (FN, C, FH, FW)',
      stride: '스트라이드',
      padding: '패딩',
    },
    fields: ['학습되는 수의 개수:'],
    hints: [
      '배치가 두 배로 커지면 계층에 든 수도 달라지는가?',
      '가중치는 필터의 네 크기를 곱한 것이고, 편향은 필터마다 하나이다. 배치의 크기는 들어가지 않는다.',
    ],
    steps: {
      weights: '가중치',
      biases: '편향',
      total: '합계',
    },
    mistakes: {
      timesBatch: { name: '배치의 크기를 곱했다.', why: '모든 이미지가 같은 가중치와 편향을 지난다. 가중치와 편향은 한 벌뿐이다.' },
      biasPerImage: { name: '이미지마다 편향을 두었다.', why: '편향은 필터에 딸린 것이며 모든 이미지가 함께 쓴다.' },
      weightsPerImage: { name: '이미지마다 필터를 두었다.', why: '같은 필터가 배치의 모든 이미지를 읽는다.' },
      forgotBias: { name: '편향을 세지 않았다.', why: '필터마다 편향도 하나씩 학습한다.' },
    },
  },
};
