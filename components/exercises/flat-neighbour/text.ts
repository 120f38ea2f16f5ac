import type { Translated } from '../../shared/language.ts';
import type { ExerciseText } from '../ExerciseText.ts';
import type { kind } from './kind.ts';

type Text = ExerciseText<keyof typeof kind.mistakes, 'picture' | 'place' | 'down' | 'right'>;

/** The words of the exercise. */
export const text: Translated<Text> = {
  en: {
    question:
      'The picture has been flattened row after row, with places counted from 0. Start at the pixel at the given place, go down by the given number of rows and then to the right by the given number of columns. At which place stands the pixel that you reach?',
    given: { picture: 'picture, rows × columns', place: 'place of the pixel', down: 'rows below', right: 'columns to the right' },
    fields: ['Place:'],
    hints: [
      'How many places further on does one row take you, and how many one column?',
      'One column to the right is the next place. One row down is a whole row further on: as many places as there are columns.',
    ],
    steps: { down: 'Places for the rows', place: 'From the pixel’s place' },
    mistakes: {
      rowsAsCells: {
        name: 'You took a row for one place.',
        why: 'The pixel below stands a whole row further on in the flattened picture.',
      },
      swappedAxes: {
        name: 'You mixed up rows and columns.',
        why: 'Rows below count a whole row each, columns to the right one place each.',
      },
      heightForWidth: { name: 'You used the number of rows.', why: 'A row is as long as there are columns.' },
      wrongWay: { name: 'You went up.', why: 'Row numbers, and places with them, grow downwards.' },
    },
  },
  ko: {
    question:
      '그림을 한 행씩 이어 붙여 한 줄로 늘어놓고 0부터 번호를 매겼다. 주어진 번호의 픽셀에서 출발하여 주어진 행 수만큼 아래로, 주어진 열 수만큼 오른쪽으로 간다. 도착한 픽셀은 줄에서 몇 번인가?',
    given: { picture: '그림(행 × 열)', place: '픽셀의 번호', down: '아래로 가는 행 수', right: '오른쪽으로 가는 열 수' },
    fields: ['번호:'],
    hints: [
      '한 행 내려가면 번호가 얼마나 커지는가? 한 열 오른쪽으로 가면 얼마나 커지는가?',
      '오른쪽 픽셀은 바로 다음 번호이다. 아래 픽셀은 한 행만큼, 곧 열의 수만큼 뒤에 있다.',
    ],
    steps: { down: '행을 내려가며 늘어나는 번호', place: '픽셀의 번호에 더하면' },
    mistakes: {
      rowsAsCells: { name: '한 행을 한 칸으로 세었다.', why: '바로 아래 픽셀은 줄에서 한 행만큼 뒤에 있다.' },
      swappedAxes: { name: '행과 열을 바꾸어 세었다.', why: '아래로는 한 행만큼씩, 오른쪽으로는 하나씩 번호가 커진다.' },
      heightForWidth: { name: '행의 수를 곱했다.', why: '한 행의 길이는 열의 수이다.' },
      wrongWay: { name: '위로 올라갔다.', why: '행의 번호는 아래로 갈수록 커지고, 줄에서의 번호도 함께 커진다.' },
    },
  },
};
