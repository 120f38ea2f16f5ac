import type { Translated } from '../../shared/language.ts';
import type { ExerciseText } from '../ExerciseText.ts';
import type { kind } from './kind.ts';

type Text = ExerciseText<keyof typeof kind.mistakes, 'input' | 'filters' | 'stride' | 'padding'>;

/** The words of the exercise. */
export const text: Translated<Text> = {
  en: {
    question: 'A layer adds one bias for each filter. What is the shape of its output?',
    given: {
      input: 'input (C, H, W)',
      filters: 'filters (FN, C, FH, FW)',
      stride: 'stride',
      padding: 'padding',
    },
    fields: ['Shape of the output'],
    hints: [
      'How many maps are there, and how large is one of them? Answer the two questions separately.',
      'Each filter makes one map, whatever the number of channels. The sizes of a map follow from height and width, as for a single channel.',
    ],
    steps: {
      maps: 'Maps',
      height: 'Height',
      width: 'Width',
      shape: 'Shape',
    },
    mistakes: {
      keptChannels: {
        name: 'You kept the channels of the input.',
        why: 'A filter adds up all channels. What comes out has as many maps as there are filters.',
      },
      oneMap: {
        name: 'You added up the maps of all filters.',
        why: 'Within a filter the channels are added up. The maps of different filters stay apart.',
      },
      everyPair: {
        name: 'You made a map for each pair of filter and channel.',
        why: 'The results of the channels are added up into one map for each filter.',
      },
      mapsLast: { name: 'You put the maps last.', why: 'The book, like PyTorch, names the maps first: (FN, OH, OW).' },
      keptSize: { name: 'You kept height and width.', why: 'The filter has to fit in; only a matching padding keeps the size.' },
    },
  },
  ko: {
    question: '필터마다 편향이 하나씩 있는 계층이다. 출력의 형상은 무엇인가?',
    given: {
      input: '입력 (C, H, W)',
      filters: '필터 (FN, C, FH, FW)',
      stride: '스트라이드',
      padding: '패딩',
    },
    fields: ['출력의 형상'],
    hints: [
      '맵은 몇 장이고, 한 장의 크기는 얼마인가? 두 물음에 따로 답해 보자.',
      '채널이 몇 개이든 필터 하나는 맵 한 장을 만든다. 맵의 크기는 채널이 하나일 때와 마찬가지로 높이와 너비에서 나온다.',
    ],
    steps: {
      maps: '맵의 수',
      height: '높이',
      width: '너비',
      shape: '형상',
    },
    mistakes: {
      keptChannels: { name: '입력의 채널 수를 그대로 두었다.', why: '필터는 모든 채널을 더한다. 나오는 맵의 수는 필터의 수와 같다.' },
      oneMap: { name: '모든 필터의 맵을 더했다.', why: '한 필터 안에서는 채널을 더하지만, 서로 다른 필터의 맵은 더하지 않는다.' },
      everyPair: { name: '필터와 채널의 짝마다 맵을 만들었다.', why: '채널마다 얻은 결과는 더해져서 필터마다 맵 한 장이 된다.' },
      mapsLast: { name: '맵의 수를 맨 뒤에 두었다.', why: '이 책과 PyTorch에서는 맵의 수를 앞에 둔다. (FN, OH, OW)이다.' },
      keptSize: { name: '높이와 너비를 그대로 두었다.', why: '필터가 안에 들어가야 하므로, 알맞은 패딩이 있을 때에만 크기가 유지된다.' },
    },
  },
};
