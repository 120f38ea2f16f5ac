import type { Translated } from '../../shared/language.ts';
import type { ExerciseText } from '../ExerciseText.ts';
import type { kind } from './kind.ts';

type Text = ExerciseText<keyof typeof kind.mistakes, 'picture' | 'row' | 'column'>;

/** The words of the exercise. */
export const text: Translated<Text> = {
  en: {
    question:
      'A picture is flattened row after row. Rows, columns and places in the flattened picture all count from 0. At which place does this pixel stand?',
    given: { picture: 'picture, rows × columns', row: 'row', column: 'column' },
    fields: ['Place:'],
    hints: [
      'How many pixels stand before it: in the rows above, and in its own row?',
      'Every row holds as many pixels as there are columns. So: row × number of columns + column.',
    ],
    steps: { before: 'Pixels in the rows above', number: 'With those before it in its row' },
    mistakes: {
      columnByColumn: {
        name: 'You went column by column.',
        why: 'The picture is laid out row after row, so whole rows come before the pixel.',
      },
      countedFromOne: { name: 'You counted from 1.', why: 'The first pixel has the place 0: a place is the number of pixels before it.' },
      heightForWidth: { name: 'You multiplied by the number of rows.', why: 'A row is as long as there are columns.' },
      rowIncluded: {
        name: 'You counted the pixel’s own row as a whole one.',
        why: 'Counted from 0, the row’s number is the number of whole rows before it.',
      },
    },
  },
  ko: {
    question: '그림을 한 행씩 이어 붙여 한 줄로 늘어놓는다. 행과 열, 그리고 줄에서의 번호는 모두 0부터 센다. 이 픽셀은 줄에서 몇 번인가?',
    given: { picture: '그림(행 × 열)', row: '행', column: '열' },
    fields: ['번호:'],
    hints: [
      '이 픽셀보다 앞에 있는 픽셀은 몇 개인가? 위의 행들에 있는 것과 같은 행에 있는 것을 나누어 센다.',
      '한 행에는 열의 수만큼 픽셀이 있다. 그러므로 번호는 행 × (열의 수) + 열이다.',
    ],
    steps: { before: '위의 행들에 있는 픽셀', number: '같은 행에서 앞에 있는 픽셀까지 더하면' },
    mistakes: {
      columnByColumn: { name: '열을 따라 세었다.', why: '그림은 한 행씩 늘어놓는다. 이 픽셀보다 앞에 오는 것은 위의 행들이다.' },
      countedFromOne: { name: '1부터 세었다.', why: '첫 픽셀의 번호가 0이다. 번호는 그보다 앞에 있는 픽셀의 수와 같다.' },
      heightForWidth: { name: '행의 수를 곱했다.', why: '한 행의 길이는 열의 수이다.' },
      rowIncluded: { name: '픽셀이 있는 행까지 통째로 세었다.', why: '0부터 세면 행의 번호가 곧 그 위에 있는 행의 수이다.' },
    },
  },
};
