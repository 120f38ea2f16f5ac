import type { Translated } from '../../shared/language.ts';
import type { ExerciseText } from '../ExerciseText.ts';
import type { kind } from './kind.ts';

type Text = ExerciseText<keyof typeof kind.mistakes, 'image' | 'filter' | 'shape'>;

/** The words of the exercise. */
export const text: Translated<Text> = {
  en: {
    question:
      'y is the output of a batch, of shape (N, FN, OH, OW). One thing is replaced by another, with other numbers. Which part of y can change?',
    given: {
      image: 'the image replaced, counted from 0',
      filter: 'the filter replaced, counted from 0',
      shape: '(N, FN)',
    },
    fields: ['What can change'],
    hints: [
      'Which cells of y are computed from the thing that is replaced?',
      'An image is read only for its own output, y[n]. A filter takes part in one map of every image, y[:, f].',
    ],
    steps: {},
    mistakes: {
      everything: { name: 'You let everything change.', why: 'Neither images nor filters look at one another.' },
      otherAxis: {
        name: 'You took the axis of the images for that of the filters.',
        why: 'The first axis of y counts images, the second maps, one for each filter.',
      },
      following: {
        name: 'You let what comes later change too.',
        why: 'The images and the filters of a layer do not wait for one another: their order means nothing.',
      },
    },
    reasons: {
      image: 'The output of an image is computed from this image and the weights alone. All other images keep theirs, to the last digit.',
      filter: 'Each filter makes one map of every image. All images get another map in this place; the other maps stay.',
    },
  },
  ko: {
    question: 'y는 형상이 (N, FN, OH, OW)인 배치의 출력이다. 다음 하나를 수가 다른 것으로 바꾸면 y에서 바뀔 수 있는 부분은 어디인가?',
    given: {
      image: '바꾼 이미지(0부터 셈)',
      filter: '바꾼 필터(0부터 셈)',
      shape: '(N, FN)',
    },
    fields: ['바뀔 수 있는 부분'],
    hints: [
      '바꾼 것으로 계산하는 y의 칸은 어디인가?',
      '이미지는 제 출력 y[n]을 계산할 때에만 읽힌다. 필터는 모든 이미지에서 맵 한 장 y[:, f]에 쓰인다.',
    ],
    steps: {},
    mistakes: {
      everything: { name: '전부 바뀐다고 보았다.', why: '이미지끼리도, 필터끼리도 서로 보지 않는다.' },
      otherAxis: { name: '이미지의 축과 필터의 축을 맞바꾸었다.', why: 'y의 첫째 축은 이미지를, 둘째 축은 필터마다 하나인 맵을 센다.' },
      following: {
        name: '뒤에 오는 것까지 바뀐다고 보았다.',
        why: '한 계층의 이미지와 필터는 서로 기다리지 않는다. 순서에는 아무 뜻이 없다.',
      },
    },
    reasons: {
      image: '한 이미지의 출력은 그 이미지와 가중치만으로 계산한다. 다른 이미지의 출력은 마지막 자리까지 그대로이다.',
      filter: '필터 하나는 모든 이미지에서 맵을 한 장씩 만든다. 모든 이미지에서 그 자리의 맵이 바뀌고 다른 맵은 그대로이다.',
    },
  },
};
