import type { Translated } from '../../shared/language.ts';
import type { ExerciseText } from '../ExerciseText.ts';
import type { kind } from './kind.ts';

type Text = ExerciseText<keyof typeof kind.mistakes, 'input' | 'filters' | 'size' | 'groups'>;

/** The words of the exercise. */
export const text: Translated<Text> = {
  en: {
    question:
      'The channels and the filters of this convolution are shared out among groups. How many weights does it have, biases not counted?',
    given: {
      input: 'input, channels × height × width',
      filters: 'filters, in all groups',
      size: 'filter, height × width',
      groups: 'groups',
    },
    fields: ['Weights:'],
    hints: [
      'How many channels does one filter read?',
      'A filter reads the channels of its own group alone: channels divided by groups. Count the weights of one filter, then of all filters.',
    ],
    steps: { channels: 'Channels that a filter reads', filter: 'Weights of one filter', all: 'All filters' },
    mistakes: {
      groupsIgnored: { name: 'You left out the groups.', why: 'A filter reads only the channels of its group.' },
      filtersSharedToo: { name: 'You counted the filters of one group.', why: 'Each group has filters of its own; all of them count.' },
      oneChannelEach: {
        name: 'You gave each filter one channel.',
        why: 'That holds where there are as many groups as channels. Here a group has more.',
      },
      forgotKernel: { name: 'You forgot height and width.', why: 'For each channel a filter has a whole plane of weights.' },
    },
  },
  ko: {
    question: '이 합성곱에서는 채널과 필터를 그룹으로 나눈다. 편향을 빼면 가중치는 모두 몇 개인가?',
    given: { input: '입력, 채널 × 높이 × 너비', filters: '모든 그룹의 필터 수', size: '필터, 높이 × 너비', groups: '그룹 수' },
    fields: ['가중치의 수:'],
    hints: [
      '필터 하나는 채널을 몇 개 읽는가?',
      '필터는 제 그룹의 채널만 읽으므로, 채널 수를 그룹 수로 나눈다. 필터 하나의 가중치를 센 다음 필터 전체의 가중치를 센다.',
    ],
    steps: { channels: '필터 하나가 읽는 채널', filter: '필터 하나의 가중치', all: '필터 전체' },
    mistakes: {
      groupsIgnored: { name: '그룹을 따지지 않았다.', why: '필터는 제 그룹의 채널만 읽는다.' },
      filtersSharedToo: { name: '한 그룹의 필터만 세었다.', why: '그룹마다 제 필터가 있고, 그 모두를 세어야 한다.' },
      oneChannelEach: {
        name: '필터마다 채널을 하나만 주었다.',
        why: '그룹의 수가 채널의 수와 같을 때의 이야기이다. 여기서는 한 그룹에 채널이 더 있다.',
      },
      forgotKernel: { name: '높이와 너비를 세지 않았다.', why: '필터에는 채널마다 가중치가 한 장씩 있다.' },
    },
  },
};
