import type { Translated } from '../../shared/language.ts';
import type { ExerciseText } from '../ExerciseText.ts';
import type { kind } from './kind.ts';

type Text = ExerciseText<keyof typeof kind.mistakes, 'input' | 'filters' | 'stride' | 'padding'>;

/** The words of the exercise. */
export const text: Translated<Text> = {
  en: {
    question: 'How many numbers does this layer train, weights and biases together?',
    given: {
      input: 'input (C, H, W)',
      filters: 'filters (FN, C, FH, FW)',
      stride: 'stride',
      padding: 'padding',
    },
    fields: ['Trained numbers:'],
    hints: [
      'Which of the four things given contribute trained numbers, and what is trained besides the filters?',
      'The four sizes of the filters multiplied give the weights. Each filter has one bias.',
    ],
    steps: {
      weights: 'Weights',
      biases: 'Biases',
      total: 'Together',
    },
    mistakes: {
      forgotBias: { name: 'You forgot the biases.', why: 'Each filter also trains one bias.' },
      oneFilter: { name: 'You counted one filter.', why: 'Every filter has weights and a bias of its own.' },
      forgotChannels: { name: 'You left out the channels.', why: 'A filter has a slice of weights for each channel of the input.' },
      biasPerSlice: {
        name: 'You gave each slice of a filter its own bias.',
        why: 'The sums of the channels are added up first; then one bias is added for each filter.',
      },
      biasPerCell: { name: 'You gave each output cell its own bias.', why: 'All cells of a map share the bias of their filter.' },
    },
  },
  ko: {
    question: '이 계층에서 학습되는 수는 가중치와 편향을 합하여 모두 몇 개인가?',
    given: {
      input: '입력 (C, H, W)',
      filters: '필터 (FN, C, FH, FW)',
      stride: '스트라이드',
      padding: '패딩',
    },
    fields: ['학습되는 수의 개수:'],
    hints: [
      '주어진 넷 가운데 학습되는 수와 관계있는 것은 무엇인가? 필터 말고 또 무엇을 학습하는가?',
      '필터의 네 크기를 곱하면 가중치의 수이다. 편향은 필터마다 하나이다.',
    ],
    steps: {
      weights: '가중치',
      biases: '편향',
      total: '합계',
    },
    mistakes: {
      forgotBias: { name: '편향을 세지 않았다.', why: '필터마다 편향도 하나씩 학습한다.' },
      oneFilter: { name: '필터를 하나만 세었다.', why: '필터마다 제 가중치와 편향이 있다.' },
      forgotChannels: { name: '채널을 빠뜨렸다.', why: '필터에는 입력의 채널마다 커널이 한 장씩 있다.' },
      biasPerSlice: { name: '필터의 채널마다 편향을 두었다.', why: '채널별 합을 먼저 모두 더하고, 거기에 필터마다 하나인 편향을 더한다.' },
      biasPerCell: { name: '출력 칸마다 편향을 두었다.', why: '한 맵의 모든 칸은 그 필터의 편향을 함께 쓴다.' },
    },
  },
};
