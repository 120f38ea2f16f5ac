import type { Translated } from '../../shared/language.ts';
import type { ExerciseText } from '../ExerciseText.ts';
import type { kind } from './kind.ts';

type Text = ExerciseText<keyof typeof kind.mistakes, 'input0' | 'input1' | 'filter0' | 'filter1' | 'bias' | 'output' | 'unknown'>;

/** The words of the exercise. */
export const text: Translated<Text> = {
  en: {
    question:
      'The input has two channels, and so has the filter. The stride is 1 and there is no padding. What number belongs in the output cell with the question mark?',
    given: {
      input0: 'Input, channel 0',
      input1: 'Input, channel 1',
      filter0: 'Filter, channel 0',
      filter1: 'Filter, channel 1',
      bias: 'bias',
      output: 'Output',
      unknown: 'the cell that is asked for',
    },
    fields: ['Output cell:'],
    hints: [
      'The window stands at the same place in both channels. What does each channel give?',
      'Multiply each channel of the window by the channel of the filter with the same number. Add all the products of both channels, then the bias.',
    ],
    steps: { channel0: 'Channel 0', channel1: 'Channel 1', sum: 'Both channels', bias: 'Bias' },
    mistakes: {
      firstChannelOnly: { name: 'You left out channel 1.', why: 'The output is the sum over all channels.' },
      biasPerChannel: {
        name: 'You added the bias for each channel.',
        why: 'A filter has one bias. It is added once, after the channels are summed.',
      },
      forgotBias: { name: 'You forgot the bias.', why: 'After the channels are summed, the bias is added once.' },
      flippedKernel: { name: 'You turned the filter by 180°.', why: 'A convolution layer lays the filter on the input as it is.' },
      swappedRowAndColumn: {
        name: 'You swapped row and column.',
        why: 'One cell to the right in the output moves the window to the right, one cell down moves it down.',
      },
    },
  },
  ko: {
    question: '입력의 채널은 둘이고 필터의 채널도 둘이다. 스트라이드는 1이고 패딩은 없다. 출력에서 물음표가 있는 칸의 값은 얼마인가?',
    given: {
      input0: '입력, 0번 채널',
      input1: '입력, 1번 채널',
      filter0: '필터, 0번 채널',
      filter1: '필터, 1번 채널',
      bias: '편향',
      output: '출력',
      unknown: '구할 칸',
    },
    fields: ['출력 칸:'],
    hints: [
      '창은 두 채널에서 같은 자리에 놓인다. 채널마다 얼마가 나오는가?',
      '창의 채널마다 번호가 같은 필터의 채널을 곱한다. 두 채널의 곱을 모두 더한 다음 편향을 더한다.',
    ],
    steps: { channel0: '0번 채널', channel1: '1번 채널', sum: '두 채널', bias: '편향' },
    mistakes: {
      firstChannelOnly: { name: '1번 채널을 빠뜨렸다.', why: '출력은 모든 채널에 걸친 합이다.' },
      biasPerChannel: { name: '채널마다 편향을 더했다.', why: '필터의 편향은 하나이다. 채널을 모두 더한 다음 한 번만 더한다.' },
      forgotBias: { name: '편향을 더하지 않았다.', why: '채널을 모두 더한 다음 편향을 한 번 더한다.' },
      flippedKernel: { name: '필터를 180° 돌렸다.', why: '합성곱 계층은 필터를 그대로 입력에 겹친다.' },
      swappedRowAndColumn: { name: '행과 열을 바꾸었다.', why: '출력에서 오른쪽 칸이면 창도 오른쪽으로, 아래 칸이면 창도 아래로 간다.' },
    },
  },
};
