import type { Translated } from '../../shared/language.ts';
import type { ExerciseText } from '../ExerciseText.ts';
import type { kind } from './kind.ts';

type Text = ExerciseText<keyof typeof kind.mistakes, 'input' | 'filters' | 'size'>;

/** The words of the exercise. */
export const text: Translated<Text> = {
  en: {
    question: 'A convolution layer moves several filters over one picture. How many channels does its output have?',
    given: { input: 'input, channels × height × width', filters: 'filters', size: 'each, channels × height × width' },
    fields: ['Output channels:'],
    hints: [
      'How many output maps does a single filter make?',
      'A filter adds up what it finds in all channels, so it makes one map. Count the filters.',
    ],
    steps: { filter: 'One filter: channels in → channels out', all: 'All filters' },
    mistakes: {
      channelsKept: { name: 'You kept the channels of the input.', why: 'They are summed. The output has one channel for each filter.' },
      mapPerChannel: { name: 'You counted a map for each channel of each filter.', why: 'A filter adds its channels into one map.' },
      filtersSummed: {
        name: 'You added the filters together.',
        why: 'The channels within a filter are summed; each filter makes a map of its own.',
      },
    },
  },
  ko: {
    question: '합성곱 계층이 그림 한 장 위에서 필터 여러 개를 옮긴다. 출력의 채널은 몇 개인가?',
    given: { input: '입력, 채널 × 높이 × 너비', filters: '필터의 수', size: '필터 하나, 채널 × 높이 × 너비' },
    fields: ['출력 채널의 수:'],
    hints: ['필터 하나는 출력 특징 맵을 몇 장 만드는가?', '필터는 모든 채널에서 얻은 것을 더해 특징 맵 한 장을 만든다. 필터의 수를 센다.'],
    steps: { filter: '필터 하나: 들어가는 채널 → 나오는 채널', all: '필터 전체' },
    mistakes: {
      channelsKept: { name: '입력의 채널 수를 그대로 두었다.', why: '입력의 채널은 더해진다. 출력의 채널은 필터마다 하나이다.' },
      mapPerChannel: { name: '필터의 채널마다 특징 맵을 한 장씩 세었다.', why: '필터는 제 채널을 모두 더해 특징 맵 한 장을 만든다.' },
      filtersSummed: { name: '필터끼리 더했다.', why: '더하는 것은 필터 안의 채널이다. 필터는 저마다 특징 맵을 한 장씩 만든다.' },
    },
  },
};
