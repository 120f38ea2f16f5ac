import type { Translated } from '../../shared/language.ts';
import type { ExerciseText } from '../ExerciseText.ts';
import type { kind } from './kind.ts';

type Text = ExerciseText<keyof typeof kind.mistakes, 'input'>;

/** The words of the exercise. */
export const text: Translated<Text> = {
  en: {
    question:
      'In PyTorch, {filters} filters are to be moved over this input, without padding and with one group. Which shape may their weights have?',
    given: { input: 'input (C, H, W)' },
    fields: ['Shape of the weights'],
    hints: [
      'PyTorch writes (filters, channels, height, width). Which of these four must agree with the input, and which must only fit into it?',
      'The second number must be the number of input channels. The last two may not be larger than the height and the width of the input.',
    ],
    steps: { channels: 'Channels of a filter and of the input', height: 'Height', width: 'Width' },
    mistakes: {
      oneChannel: { name: 'These filters have one channel.', why: 'A filter needs a plane of weights for each channel of the input.' },
      swappedInAndOut: {
        name: 'You swapped filters and channels.',
        why: 'The number of filters comes first, then the channels that each of them reads.',
      },
      tooLarge: { name: 'This filter is larger than the input.', why: 'The channels agree, but the window fits nowhere.' },
      channelsLast: {
        name: 'This is the order of TensorFlow.',
        why: 'There the height and the width come first, then input and output channels. PyTorch would take the second number for the channels.',
      },
    },
  },
  ko: {
    question:
      'PyTorch에서 이 입력 위로 필터 {filters}개를 패딩 없이, 그룹을 나누지 않고 옮기려고 한다. 가중치의 형상으로 알맞은 것은 어느 것인가?',
    given: { input: '입력(C, H, W)' },
    fields: ['가중치의 형상'],
    hints: [
      'PyTorch는 (필터 수, 채널, 높이, 너비)의 차례로 적는다. 넷 가운데 입력과 같아야 하는 것은 무엇이고, 입력 안에 들어가기만 하면 되는 것은 무엇인가?',
      '둘째 수는 입력의 채널 수와 같아야 한다. 마지막 두 수는 입력의 높이와 너비보다 크면 안 된다.',
    ],
    steps: { channels: '필터의 채널과 입력의 채널', height: '높이', width: '너비' },
    mistakes: {
      oneChannel: { name: '필터의 채널이 하나뿐이다.', why: '필터에는 입력의 채널마다 가중치가 한 장씩 있어야 한다.' },
      swappedInAndOut: { name: '필터 수와 채널 수를 바꾸었다.', why: '필터의 수가 먼저이고, 필터 하나가 읽는 채널의 수가 그다음이다.' },
      tooLarge: { name: '필터가 입력보다 크다.', why: '채널 수는 같지만 창을 놓을 자리가 없다.' },
      channelsLast: {
        name: 'TensorFlow의 차례이다.',
        why: 'TensorFlow에서는 높이와 너비가 먼저이고 입력 채널과 출력 채널이 그다음이다. PyTorch라면 둘째 수를 채널 수로 읽는다.',
      },
    },
  },
};
