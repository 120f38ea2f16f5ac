import type { Translated } from '../../shared/language.ts';
import type { ExerciseText } from '../ExerciseText.ts';
import type { kind } from './kind.ts';

type Text = ExerciseText<keyof typeof kind.mistakes, 'peak' | 'down' | 'right'>;

/** The words of the exercise. */
export const text: Translated<Text> = {
  en: {
    question:
      'A filter is moved over a picture of 28 × 28 pixels, one cell at a time, and its output is largest at the row and column given. Now the picture is moved, so that no ink leaves it; a negative number means up or to the left. In which row and column is the output largest now?',
    given: { peak: 'largest output at (row, column)', down: 'moved down by', right: 'moved to the right by' },
    fields: ['row', 'column'],
    hints: [
      'The filter finds the same pattern as before. Where does that pattern lie now?',
      'The output moves as the picture moves: add the rows to the row and the columns to the column.',
    ],
    steps: { row: 'Row', column: 'Column' },
    mistakes: {
      stayed: { name: 'You left it where it was.', why: 'The filter is the same at every place, so its answer moves with the pattern.' },
      wrongWay: { name: 'You moved it the other way.', why: 'The output moves in the same direction as the picture.' },
      swappedAxes: { name: 'You mixed up rows and columns.', why: 'Moving down changes the row; moving to the right changes the column.' },
      rowOnly: { name: 'You moved the row only.', why: 'The picture is moved to the side too, and the column changes with it.' },
    },
  },
  ko: {
    question:
      '28 × 28 픽셀의 그림 위에서 필터를 한 칸씩 옮겼더니, 출력이 주어진 행과 열에서 가장 컸다. 이제 잉크가 밖으로 나가지 않게 그림을 옮긴다. 음수는 위쪽이나 왼쪽으로 옮긴다는 뜻이다. 출력이 가장 큰 곳은 이제 몇 행 몇 열인가?',
    given: { peak: '출력이 가장 큰 곳(행, 열)', down: '아래로 옮긴 칸', right: '오른쪽으로 옮긴 칸' },
    fields: ['행', '열'],
    hints: [
      '필터가 찾는 무늬는 그대로이다. 그 무늬는 이제 어디에 있는가?',
      '출력은 그림과 똑같이 옮겨 간다. 행에는 아래로 옮긴 칸을, 열에는 오른쪽으로 옮긴 칸을 더한다.',
    ],
    steps: { row: '행', column: '열' },
    mistakes: {
      stayed: { name: '자리를 그대로 두었다.', why: '필터는 어느 자리에서나 같으므로, 무늬가 옮겨 가면 출력도 따라간다.' },
      wrongWay: { name: '반대쪽으로 옮겼다.', why: '출력은 그림과 같은 방향으로 옮겨 간다.' },
      swappedAxes: { name: '행과 열을 바꾸어 옮겼다.', why: '아래로 옮기면 행이, 오른쪽으로 옮기면 열이 바뀐다.' },
      rowOnly: { name: '행만 옮겼다.', why: '그림은 옆으로도 옮겼으므로 열도 바뀐다.' },
    },
  },
};
