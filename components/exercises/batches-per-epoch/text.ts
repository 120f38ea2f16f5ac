import type { Translated } from '../../shared/language.ts';
import type { ExerciseText } from '../ExerciseText.ts';
import type { kind } from './kind.ts';

type Text = ExerciseText<keyof typeof kind.mistakes, 'images' | 'batch'>;

/** The words of the exercise. */
export const text: Translated<Text> = {
  en: {
    question:
      'In training, every image of a data set is shown once in an epoch, in batches; after each batch the weights change once. The last batch may be smaller. How often do the weights change in one epoch?',
    given: {
      images: 'images',
      batch: 'size of the batch, N',
    },
    fields: ['Steps in an epoch:'],
    hints: [
      'How many full batches are there, and what is left over?',
      'Divide and round down for the full batches. The images that are left form one more, smaller batch.',
    ],
    steps: {
      full: 'Full batches',
      rest: 'Images left',
      total: 'Steps',
    },
    mistakes: {
      droppedLast: { name: 'You left out the last batch.', why: 'The images that are left form one more, smaller batch.' },
      onePerImage: { name: 'You took one step for each image.', why: 'The weights change once for each batch, not for each image.' },
      restAsSteps: { name: 'You took a step for each image left.', why: 'All images that are left fit into one batch.' },
    },
  },
  ko: {
    question:
      '학습에서는 한 에폭 동안 모든 이미지를 배치로 나누어 한 번씩 보여 주고, 배치마다 가중치를 한 번 고친다. 마지막 배치는 더 작을 수 있다. 한 에폭에 가중치를 몇 번 고치는가?',
    given: {
      images: '이미지 수',
      batch: '배치의 크기 N',
    },
    fields: ['한 에폭의 단계 수:'],
    hints: ['꽉 찬 배치는 몇 개이고, 몇 장이 남는가?', '나누어 내림하면 꽉 찬 배치의 수이다. 남은 이미지는 더 작은 배치 하나가 된다.'],
    steps: {
      full: '꽉 찬 배치',
      rest: '남은 이미지',
      total: '단계 수',
    },
    mistakes: {
      droppedLast: { name: '마지막 배치를 빠뜨렸다.', why: '남은 이미지도 더 작은 배치 하나가 된다.' },
      onePerImage: { name: '이미지마다 한 번씩 고쳤다.', why: '가중치는 이미지마다가 아니라 배치마다 한 번 고친다.' },
      restAsSteps: { name: '남은 이미지마다 한 번씩 더했다.', why: '남은 이미지는 모두 배치 하나에 들어간다.' },
    },
  },
};
