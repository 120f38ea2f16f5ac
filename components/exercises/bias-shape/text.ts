import type { Translated } from '../../shared/language.ts';
import type { ExerciseText } from '../ExerciseText.ts';
import type { kind } from './kind.ts';

type Text = ExerciseText<keyof typeof kind.mistakes, 'input' | 'filters' | 'stride' | 'padding'>;

/** The words of the exercise. */
export const text: Translated<Text> = {
  en: {
    question: 'In what shape is the bias added to the output of this layer?',
    given: {
      input: 'input (C, H, W)',
      filters: 'filters (FN, C, FH, FW)',
      stride: 'stride',
      padding: 'padding',
    },
    fields: ['Shape of the bias'],
    hints: [
      'How many different biases are there? Which cells of the output share one?',
      'All cells of a map share one bias. So the bias has one number for each map, and a size of 1 along height and width.',
    ],
    steps: {
      count: 'Biases',
      shape: 'Shape',
    },
    mistakes: {
      perInput: {
        name: 'You took one bias for each channel of the input.',
        why: 'The bias is added after the channels have been added up: there is one for each filter.',
      },
      onePerLayer: { name: 'You took one bias for the whole layer.', why: 'Each filter has its own, as each neuron has.' },
      perCell: { name: 'You took one bias for each output cell.', why: 'All cells of a map share the bias of their filter.' },
      perSlice: {
        name: 'You took one bias for each slice of a filter.',
        why: 'A filter has one bias, whatever the number of its channels.',
      },
    },
  },
  ko: {
    question: '이 계층의 출력에 편향을 더할 때 편향의 형상은 무엇인가?',
    given: {
      input: '입력 (C, H, W)',
      filters: '필터 (FN, C, FH, FW)',
      stride: '스트라이드',
      padding: '패딩',
    },
    fields: ['편향의 형상'],
    hints: [
      '서로 다른 편향은 몇 개인가? 출력의 어느 칸들이 같은 편향을 쓰는가?',
      '한 맵의 모든 칸은 같은 편향을 쓴다. 그러므로 편향은 맵마다 수 하나이고, 높이와 너비 방향의 크기는 1이다.',
    ],
    steps: {
      count: '편향의 수',
      shape: '형상',
    },
    mistakes: {
      perInput: { name: '입력의 채널마다 편향을 두었다.', why: '편향은 채널을 모두 더한 다음에 더하므로 필터마다 하나이다.' },
      onePerLayer: { name: '계층 전체에 편향을 하나만 두었다.', why: '뉴런마다 편향이 있듯이 필터마다 제 편향이 있다.' },
      perCell: { name: '출력 칸마다 편향을 두었다.', why: '한 맵의 모든 칸은 그 필터의 편향을 함께 쓴다.' },
      perSlice: { name: '필터의 채널마다 편향을 두었다.', why: '채널이 몇 개이든 필터 하나의 편향은 하나이다.' },
    },
  },
};
