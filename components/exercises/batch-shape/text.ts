import type { Translated } from '../../shared/language.ts';
import type { ExerciseText } from '../ExerciseText.ts';
import type { kind } from './kind.ts';

type Text = ExerciseText<keyof typeof kind.mistakes, 'input' | 'filters' | 'stride' | 'padding'>;

/** The words of the exercise. */
export const text: Translated<Text> = {
  en: {
    question: 'A batch passes through a layer. What is the shape of the output?',
    given: {
      input: 'input (N, C, H, W)',
      filters: 'filters (FN, C, FH, FW)',
      stride: 'stride',
      padding: 'padding',
    },
    fields: ['Shape of the output'],
    hints: [
      'What would one image of the batch give? Then put the batch back in front.',
      'Each image gives (FN, OH, OW). N of them stand in a row: the axis of the batch stays the first.',
    ],
    steps: {
      images: 'Images',
      maps: 'Maps of each',
      height: 'Height',
      width: 'Width',
      shape: 'Shape',
    },
    mistakes: {
      forgotBatch: {
        name: 'You gave the output of one image.',
        why: 'Every image of the batch has an output of its own; N stands in front.',
      },
      multiplied: {
        name: 'You multiplied images and filters into one axis.',
        why: 'The products are right in number, but images and maps keep an axis each.',
      },
      swapped: { name: 'You swapped images and maps.', why: 'The batch is always the first axis, the maps the second.' },
      keptChannels: { name: 'You kept the channels of the input.', why: 'There are as many maps as filters.' },
    },
  },
  ko: {
    question: '배치가 한 계층을 지난다. 출력의 형상은 무엇인가?',
    given: {
      input: '입력 (N, C, H, W)',
      filters: '필터 (FN, C, FH, FW)',
      stride: '스트라이드',
      padding: '패딩',
    },
    fields: ['출력의 형상'],
    hints: [
      '배치의 이미지 한 장이면 무엇이 나오는가? 그 앞에 배치 축을 다시 붙여 보자.',
      '이미지마다 (FN, OH, OW)가 나온다. 이런 출력 N개가 늘어서며, 배치 축은 그대로 맨 앞이다.',
    ],
    steps: {
      images: '이미지',
      maps: '한 장의 맵',
      height: '높이',
      width: '너비',
      shape: '형상',
    },
    mistakes: {
      forgotBatch: { name: '이미지 한 장의 출력을 답했다.', why: '배치의 이미지마다 출력이 있으므로 N이 맨 앞에 온다.' },
      multiplied: { name: '이미지 수와 필터 수를 곱해 한 축으로 만들었다.', why: '수는 맞지만 이미지와 맵에는 저마다 축이 하나씩 있다.' },
      swapped: { name: '이미지와 맵을 맞바꾸었다.', why: '배치는 언제나 첫째 축, 맵은 둘째 축이다.' },
      keptChannels: { name: '입력의 채널 수를 그대로 두었다.', why: '맵의 수는 필터의 수와 같다.' },
    },
  },
};
