import type { Translated } from '../../shared/language.ts';
import type { ExerciseText } from '../ExerciseText.ts';
import type { kind } from './kind.ts';

type Text = ExerciseText<keyof typeof kind.mistakes, 'input' | 'filters' | 'kernel'>;

/** The words of the exercise. */
export const text: Translated<Text> = {
  en: {
    question:
      'Each filter of a convolution layer turns this picture (one number a pixel) into an output of the same size. A fully connected layer is to take its place: one neuron, with a bias, for each number that the filters put out. How many parameters does the fully connected layer have?',
    given: { input: 'picture', filters: 'filters', kernel: 'size of a filter' },
    fields: ['Parameters:'],
    hints: [
      'How many neurons are needed? And which pixels does a neuron of a fully connected layer read?',
      'One neuron for each pixel of each output. Each neuron has a weight for every pixel of the picture and one bias.',
    ],
    steps: { neurons: 'Neurons', weights: 'Weights', total: 'With the biases' },
    mistakes: {
      forgotBias: { name: 'You forgot the biases.', why: 'Each neuron has one bias besides its weights.' },
      oneBias: {
        name: 'You gave the whole layer one bias.',
        why: 'Neurons of a fully connected layer share nothing: each has a bias of its own.',
      },
      windowOnly: {
        name: 'You let each neuron read one window only.',
        why: 'That is what a convolution does. A fully connected neuron has a weight for every pixel.',
      },
      oneMap: {
        name: 'You counted the outputs of one filter.',
        why: 'Each filter puts out a picture of its own, and each of their numbers needs a neuron.',
      },
      theConvolution: {
        name: 'You counted the convolution layer.',
        why: 'It shares one filter among all places. In the fully connected layer each output has weights of its own.',
      },
    },
  },
  ko: {
    question:
      '합성곱 계층의 필터는 저마다 이 그림(픽셀마다 수 하나)을 읽어 같은 크기의 출력을 만든다. 이 계층을 완전연결 계층으로 바꾸어, 필터들이 내놓는 수마다 편향이 있는 뉴런을 하나씩 두려고 한다. 완전연결 계층의 매개변수는 몇 개인가?',
    given: { input: '그림', filters: '필터의 수', kernel: '필터의 크기' },
    fields: ['매개변수의 수:'],
    hints: [
      '뉴런은 몇 개 필요한가? 완전연결 계층의 뉴런은 어떤 픽셀을 읽는가?',
      '출력마다, 그 출력의 칸마다 뉴런이 하나씩 필요하다. 뉴런에는 그림의 모든 픽셀에 대한 가중치와 편향 하나가 있다.',
    ],
    steps: { neurons: '뉴런', weights: '가중치', total: '편향까지 더하면' },
    mistakes: {
      forgotBias: { name: '편향을 세지 않았다.', why: '뉴런마다 가중치 말고도 편향이 하나씩 있다.' },
      oneBias: { name: '계층 전체에 편향을 하나만 두었다.', why: '완전연결 계층의 뉴런들은 아무것도 공유하지 않으며, 편향도 저마다 있다.' },
      windowOnly: {
        name: '뉴런이 창 하나만 읽게 했다.',
        why: '그것은 합성곱이 하는 일이다. 완전연결 계층의 뉴런에는 모든 픽셀에 대한 가중치가 있다.',
      },
      oneMap: { name: '필터 하나의 출력만 세었다.', why: '필터마다 출력이 하나씩 나오고, 그 모든 칸에 뉴런이 하나씩 필요하다.' },
      theConvolution: {
        name: '합성곱 계층의 매개변수를 세었다.',
        why: '합성곱은 필터 하나를 모든 자리에서 함께 쓴다. 완전연결 계층에서는 출력마다 가중치가 따로 있다.',
      },
    },
  },
};
