import type { Translated } from '../../shared/language.ts';
import type { ExerciseText } from '../ExerciseText.ts';
import type { kind } from './kind.ts';

type Text = ExerciseText<keyof typeof kind.mistakes, 'input' | 'output'>;

/** The words of the exercise. */
export const text: Translated<Text> = {
  en: {
    question: 'From the shapes of input and output: how many filters has the layer, and how many channels has each of them?',
    given: {
      input: 'input (C, H, W)',
      output: 'output (FN, OH, OW)',
    },
    fields: ['filters', 'channels of each'],
    hints: [
      'What does each filter make? And what must a filter cover to read the whole input?',
      'There are as many filters as output maps. Each has as many channels as the input.',
    ],
    steps: {
      filters: 'Filters: maps of the output',
      channels: 'Channels of each: channels of the input',
    },
    mistakes: {
      swapped: { name: 'You swapped the two.', why: 'The output counts the filters, the input counts the channels of each.' },
      oneChannel: { name: 'You gave each filter one channel.', why: 'A filter reads all channels of the input at once.' },
      everyPair: {
        name: 'You took one filter for each pair of map and channel.',
        why: 'The slices for all channels together are one filter: it makes one map.',
      },
      tookHeight: { name: 'You took the height of the output for the number of filters.', why: 'In (FN, OH, OW) the maps come first.' },
    },
  },
  ko: {
    question: '입력과 출력의 형상만 보고 답해 보자. 이 계층의 필터는 몇 개이고, 필터 하나의 채널은 몇 개인가?',
    given: {
      input: '입력 (C, H, W)',
      output: '출력 (FN, OH, OW)',
    },
    fields: ['필터 수', '필터 하나의 채널 수'],
    hints: [
      '필터 하나는 무엇을 만드는가? 입력 전체를 읽으려면 필터는 무엇을 갖추어야 하는가?',
      '필터의 수는 출력 맵의 수와 같고, 필터 하나의 채널 수는 입력의 채널 수와 같다.',
    ],
    steps: {
      filters: '필터: 출력 맵의 수',
      channels: '필터 하나의 채널: 입력의 채널 수',
    },
    mistakes: {
      swapped: { name: '둘을 맞바꾸었다.', why: '필터의 수는 출력에서, 필터의 채널 수는 입력에서 읽는다.' },
      oneChannel: { name: '필터마다 채널을 하나로 보았다.', why: '필터는 입력의 모든 채널을 한꺼번에 읽는다.' },
      everyPair: {
        name: '맵과 채널의 짝마다 필터를 하나씩 두었다.',
        why: '모든 채널의 커널을 겹친 것이 필터 하나이며, 맵 한 장을 만든다.',
      },
      tookHeight: { name: '출력의 높이를 필터 수로 보았다.', why: '(FN, OH, OW)에서는 맵의 수가 맨 앞에 온다.' },
    },
  },
};
