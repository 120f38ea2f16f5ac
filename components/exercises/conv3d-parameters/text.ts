import type { Translated } from '../../shared/language.ts';
import type { ExerciseText } from '../ExerciseText.ts';
import type { kind } from './kind.ts';

type Text = ExerciseText<keyof typeof kind.mistakes, 'input' | 'filters' | 'size'>;

/** The words of the exercise. */
export const text: Translated<Text> = {
  en: {
    question: 'How many parameters does this convolution layer have, its biases included?',
    given: { input: 'input, channels × height × width', filters: 'filters', size: 'each, channels × height × width' },
    fields: ['Parameters:'],
    hints: [
      'How many weights does one filter have? Do not forget that it reaches through all channels.',
      'One filter: channels × height × width. Multiply by the number of filters, and add one bias for each filter.',
    ],
    steps: { filter: 'Weights of one filter', weights: 'Weights of all filters', biases: 'Biases', total: 'Together' },
    mistakes: {
      ignoredChannels: { name: 'You forgot the channels.', why: 'A filter has a plane of weights for each channel of the input.' },
      biasPerChannel: {
        name: 'You gave each channel of a filter a bias.',
        why: 'The bias is added after the channels are summed: one for each filter.',
      },
      forgotBias: { name: 'You forgot the biases.', why: 'Each filter has one bias besides its weights.' },
      oneFilterOnly: { name: 'You counted a single filter.', why: 'Every filter has weights and a bias of its own.' },
    },
  },
  ko: {
    question: '이 합성곱 계층의 매개변수는 편향까지 모두 몇 개인가?',
    given: { input: '입력, 채널 × 높이 × 너비', filters: '필터의 수', size: '필터 하나, 채널 × 높이 × 너비' },
    fields: ['매개변수의 수:'],
    hints: [
      '필터 하나에는 가중치가 몇 개 있는가? 필터가 모든 채널을 꿰뚫는다는 점을 잊지 않는다.',
      '필터 하나는 채널 × 높이 × 너비이다. 여기에 필터의 수를 곱하고, 필터마다 편향을 하나씩 더한다.',
    ],
    steps: { filter: '필터 하나의 가중치', weights: '필터 전체의 가중치', biases: '편향', total: '합계' },
    mistakes: {
      ignoredChannels: { name: '채널을 세지 않았다.', why: '필터에는 입력의 채널마다 가중치가 한 장씩 있다.' },
      biasPerChannel: { name: '필터의 채널마다 편향을 두었다.', why: '편향은 채널을 모두 더한 다음 더한다. 필터마다 하나이다.' },
      forgotBias: { name: '편향을 세지 않았다.', why: '필터마다 가중치 말고도 편향이 하나 있다.' },
      oneFilterOnly: { name: '필터를 하나만 세었다.', why: '필터는 저마다 제 가중치와 제 편향을 지닌다.' },
    },
  },
};
