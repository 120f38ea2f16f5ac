import type { Translated } from '../../shared/language.ts';
import type { ExerciseText } from '../ExerciseText.ts';
import type { kind } from './kind.ts';

type Text = ExerciseText<keyof typeof kind.mistakes, 'maps' | 'outputs'>;

/** The words of the exercise. */
export const text: Translated<Text> = {
  en: {
    question: 'The maps of an image are flattened and go into a fully connected layer with bias. How many parameters does this layer have?',
    given: { maps: 'maps of one image', outputs: 'neurons of the layer' },
    fields: ['parameters'],
    hints: [
      'Every neuron of the layer reads every cell of every map.',
      'First multiply the three sizes of the maps. So many weights has each neuron, and one bias more.',
    ],
    steps: { inputs: 'Inputs of each neuron', weights: 'Weights', total: 'Parameters' },
    mistakes: {
      forgotBias: { name: 'You forgot the biases.', why: 'Each neuron adds a number of its own, and it is learned too.' },
      oneBias: { name: 'You counted one bias for the whole layer.', why: 'Each neuron has its own.' },
      oneMap: { name: 'You counted the cells of one map only.', why: 'Flattening lays all maps out in one row.' },
      mapsOnly: {
        name: 'You counted a map as one input.',
        why: 'For a convolution a map is one channel. A fully connected layer has a weight for each single cell.',
      },
    },
  },
  ko: {
    question: '이미지 한 장의 특징 맵을 평탄화하여 편향이 있는 완전연결 계층에 넣는다. 이 계층의 매개변수는 몇 개인가?',
    given: { maps: '이미지 한 장의 맵', outputs: '계층의 노드' },
    fields: ['매개변수'],
    hints: [
      '계층의 노드는 저마다 모든 맵의 모든 칸을 읽는다.',
      '먼저 맵의 세 크기를 곱한다. 노드마다 가중치가 그만큼 있고 편향이 하나씩 더 있다.',
    ],
    steps: { inputs: '노드 하나의 입력', weights: '가중치', total: '매개변수' },
    mistakes: {
      forgotBias: { name: '편향을 빠뜨렸다.', why: '노드마다 제 편향을 더하며 이것도 학습된다.' },
      oneBias: { name: '계층 전체에 편향을 하나만 세었다.', why: '편향은 노드마다 하나씩 있다.' },
      oneMap: { name: '맵 한 장의 칸만 세었다.', why: '평탄화는 모든 맵을 한 줄로 늘어놓는다.' },
      mapsOnly: {
        name: '맵 한 장을 입력 하나로 세었다.',
        why: '합성곱에서는 맵 한 장이 채널 하나이지만, 완전연결 계층에는 칸마다 가중치가 하나씩 있다.',
      },
    },
  },
};
