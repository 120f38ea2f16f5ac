import type { Translated } from '../../shared/language.ts';
import type { ExerciseText } from '../ExerciseText.ts';
import type { kind } from './kind.ts';

type Text = ExerciseText<keyof typeof kind.mistakes, 'input' | 'window'>;

/** The words of the exercise. */
export const text: Translated<Text> = {
  en: {
    question:
      'A batch of feature maps with the shape (images, channels, height, width) is max pooled; the stride is as large as the window. What is the shape of the output?',
    given: { input: 'input', window: 'window' },
    fields: ['Shape of the output'],
    hints: [
      'In which directions does the window extend, and in which does it move?',
      'Every channel of every image is pooled by itself: two of the four numbers stay as they are.',
    ],
    steps: { batch: 'Images', channels: 'Channels', height: 'Height', width: 'Width' },
    mistakes: {
      pooledOverChannels: {
        name: 'You pooled all channels into one.',
        why: 'A window lies in one channel. A convolution sums over the channels; a pooling does not.',
      },
      channelsDivided: {
        name: 'You divided the channels too.',
        why: 'The window extends over height and width only, so as many channels come out as went in.',
      },
      batchDivided: { name: 'You divided the number of images.', why: 'Images of a batch never mix: as many come out as went in.' },
    },
  },
  ko: {
    question: '형상이 (이미지, 채널, 높이, 너비)인 특징 맵의 배치를 최대 풀링한다. 스트라이드는 창의 크기와 같다. 출력의 형상은 무엇인가?',
    given: { input: '입력', window: '창' },
    fields: ['출력의 형상'],
    hints: [
      '창은 어느 방향으로 펼쳐져 있고 어느 방향으로 움직이는가?',
      '이미지마다, 채널마다 따로 풀링한다. 네 수 가운데 둘은 그대로이다.',
    ],
    steps: { batch: '이미지', channels: '채널', height: '높이', width: '너비' },
    mistakes: {
      pooledOverChannels: {
        name: '모든 채널을 하나로 합쳤다.',
        why: '창은 한 채널 안에 놓인다. 합성곱은 채널을 모두 더하지만 풀링은 그러지 않는다.',
      },
      channelsDivided: { name: '채널의 수도 나누었다.', why: '창은 높이와 너비로만 펼쳐져 있으므로 들어온 채널 수만큼 나간다.' },
      batchDivided: { name: '이미지의 수를 나누었다.', why: '배치의 이미지는 서로 섞이지 않는다. 들어온 수만큼 나간다.' },
    },
  },
};
