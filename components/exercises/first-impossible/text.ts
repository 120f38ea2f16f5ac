import type { Translated } from '../../shared/language.ts';
import type { ExerciseText } from '../ExerciseText.ts';
import type { kind, layers } from './kind.ts';

type Text = ExerciseText<keyof typeof kind.mistakes, 'input' | 'padding' | 'flatten'>;

type Options = Readonly<Record<(typeof layers)[number], string>>;

const options: Translated<Options> = {
  en: { conv1: 'conv1', conv2: 'conv2', fc1: 'fc1', none: 'none: all layers fit' },
  ko: { conv1: 'conv1 계층', conv2: 'conv2 계층', fc1: 'fc1 계층', none: '없음: 모든 계층이 맞는다' },
};

/** The words of the exercise. */
export const text: Translated<Text> = {
  en: {
    question:
      'The layers are given with the shapes of their weights, outputs first. Strides of the convolutions are 1; each pooling moves by its own size. Which layer is the first that cannot work?',
    given: { input: 'input', padding: 'padding', flatten: 'flatten' },
    fields: ['first impossible layer'],
    options: options.en,
    hints: [
      'Write the shape after each layer. Two things have to agree: the channels at conv2 and the features at fc1.',
      'The second number of a weight’s shape is what the layer reads: channels for a convolution, features for a fully connected layer.',
    ],
    steps: {
      first: 'After pool1',
      channels: 'Channels: those that arrive and those that conv2 reads',
      last: 'After pool2',
      features: 'Features: those that arrive and those that fc1 reads',
    },
    mistakes: {
      channelsUnchecked: {
        name: 'You did not compare the channels at conv2.',
        why: 'A filter of conv2 has one slice for each channel, so their number must be that of conv1’s filters.',
      },
      featuresUnchecked: {
        name: 'You did not compare the features at fc1.',
        why: 'Its neurons have one weight for each cell of the flattened maps, no more and no fewer.',
      },
      paddingForgotten: { name: 'You left out the padding of conv1.', why: 'With it the maps of conv1 are as large as the image.' },
    },
  },
  ko: {
    question:
      '계층마다 가중치의 형상을 출력 쪽부터 적었다. 합성곱의 스트라이드는 1이고 풀링은 창의 크기만큼 옮겨 간다. 처음으로 작동할 수 없는 계층은 어느 것인가?',
    given: { input: '입력', padding: '패딩', flatten: '평탄화' },
    fields: ['처음으로 작동할 수 없는 계층'],
    options: options.ko,
    hints: [
      '계층을 지날 때마다 형상을 적는다. conv2에서는 채널의 수가, fc1에서는 특징의 수가 맞아야 한다.',
      '가중치 형상의 둘째 수가 그 계층이 읽는 것의 수이다. 합성곱에서는 채널, 완전연결 계층에서는 특징이다.',
    ],
    steps: {
      first: 'pool1 뒤',
      channels: '채널: 들어오는 수와 conv2가 읽는 수',
      last: 'pool2 뒤',
      features: '특징: 들어오는 수와 fc1이 읽는 수',
    },
    mistakes: {
      channelsUnchecked: {
        name: 'conv2에서 채널의 수를 견주지 않았다.',
        why: 'conv2의 필터에는 채널마다 커널이 한 장씩 있으므로 그 수가 conv1의 필터 수와 같아야 한다.',
      },
      featuresUnchecked: {
        name: 'fc1에서 특징의 수를 견주지 않았다.',
        why: 'fc1의 노드에는 평탄화한 맵의 칸마다 가중치가 꼭 하나씩 있다.',
      },
      paddingForgotten: { name: 'conv1의 패딩을 빠뜨렸다.', why: '패딩이 있으면 conv1의 맵은 이미지와 크기가 같다.' },
    },
  },
};
