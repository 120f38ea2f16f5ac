import type { Translated } from '../../shared/language.ts';
import type { ExerciseText } from '../ExerciseText.ts';
import type { kind } from './kind.ts';

type Text = ExerciseText<keyof typeof kind.mistakes, 'shape'>;

/** The words of the exercise. */
export const text: Translated<Text> = {
  en: {
    question:
      'A batch has the shape below, in the order of this book. How many images does it hold, and how many numbers does one image consist of?',
    given: {
      shape: 'shape',
    },
    fields: ['images', 'numbers in each'],
    hints: [
      'Which axis counts the images? What is left of the shape when you take one of them out?',
      'The first axis is the batch. Take one image out, and (C, H, W) is left: multiply these three.',
    ],
    steps: {
      images: 'Images',
      numbers: 'Numbers in one image',
    },
    mistakes: {
      swapped: { name: 'You took channels for images.', why: 'The batch comes first: (N, C, H, W).' },
      wholeBatch: { name: 'You counted the numbers of the whole batch.', why: 'One image is (C, H, W); N does not belong to it.' },
      oneChannel: { name: 'You counted one channel.', why: 'An image consists of all its channels.' },
      tookLast: { name: 'You took the last axis for the batch.', why: 'The batch is the first axis: x[0] is the first image.' },
    },
  },
  ko: {
    question: '다음은 이 책의 순서로 쓴 배치의 형상이다. 이미지는 몇 장이고, 한 장은 몇 개의 수로 이루어지는가?',
    given: {
      shape: '형상',
    },
    fields: ['이미지 수', '한 장의 수'],
    hints: [
      '이미지를 세는 것은 어느 축인가? 한 장을 꺼내면 형상에서 무엇이 남는가?',
      '첫째 축이 배치이다. 한 장을 꺼내면 (C, H, W)가 남으므로 이 셋을 곱한다.',
    ],
    steps: {
      images: '이미지',
      numbers: '한 장의 수',
    },
    mistakes: {
      swapped: { name: '채널을 이미지로 보았다.', why: '배치가 맨 앞에 온다. (N, C, H, W)이다.' },
      wholeBatch: { name: '배치 전체의 수를 세었다.', why: '이미지 한 장은 (C, H, W)이며 N은 들어가지 않는다.' },
      oneChannel: { name: '채널 하나만 세었다.', why: '이미지는 모든 채널로 이루어진다.' },
      tookLast: { name: '마지막 축을 배치로 보았다.', why: '배치는 첫째 축이다. x[0]이 첫 이미지이다.' },
    },
  },
};
