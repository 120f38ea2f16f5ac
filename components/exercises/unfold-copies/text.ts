import type { Translated } from '../../shared/language.ts';
import type { ExerciseText } from '../ExerciseText.ts';
import type { kind } from './kind.ts';

type Text = ExerciseText<keyof typeof kind.mistakes, 'input' | 'kernel' | 'stride' | 'pixel'>;

/** The words of the exercise. */
export const text: Translated<Text> = {
  en: {
    question:
      'im2col writes every window of a picture (one channel, no padding) into a row. How often does this pixel stand in the matrix? Rows and columns count from 0.',
    given: { input: 'picture', kernel: 'kernel', stride: 'stride', pixel: 'pixel [row, column]' },
    fields: ['Copies:'],
    hints: [
      'A pixel is copied once for every window that it lies in. Where do the windows begin?',
      'Take rows and columns apart. Windows begin at 0, at the stride, at twice the stride … Count those that reach the pixel’s row, then those that reach its column, and multiply.',
    ],
    steps: { rows: 'Window rows that hold it', columns: 'Window columns that hold it', total: 'Windows' },
    mistakes: {
      kernelCells: {
        name: 'You counted the cells of the kernel.',
        why: 'So many windows would hold the pixel if the stride were 1 and the border far away.',
      },
      strideIgnored: {
        name: 'You left out the stride.',
        why: 'Windows begin only at multiples of the stride, so fewer of them hold the pixel.',
      },
      added: { name: 'You added rows and columns.', why: 'Every row of windows meets every column of windows: multiply.' },
    },
  },
  ko: {
    question: 'im2col로 그림(채널 하나, 패딩 없음)의 창을 하나씩 행으로 적는다. 이 픽셀은 행렬에 몇 번 나오는가? 행과 열은 0부터 센다.',
    given: { input: '그림', kernel: '커널', stride: '스트라이드', pixel: '픽셀 [행, 열]' },
    fields: ['복사된 횟수:'],
    hints: [
      '픽셀은 제가 들어 있는 창마다 한 번씩 복사된다. 창은 어디에서 시작하는가?',
      '행과 열을 따로 센다. 창은 0, 스트라이드, 스트라이드의 두 배 …에서 시작한다. 픽셀의 행을 덮는 창과 픽셀의 열을 덮는 창을 세어 곱한다.',
    ],
    steps: { rows: '픽셀을 덮는 창의 행', columns: '픽셀을 덮는 창의 열', total: '창의 수' },
    mistakes: {
      kernelCells: { name: '커널의 칸을 세었다.', why: '스트라이드가 1이고 가장자리가 멀 때에만 그만큼의 창에 들어간다.' },
      strideIgnored: { name: '스트라이드를 빠뜨렸다.', why: '창은 스트라이드의 배수에서만 시작하므로 픽셀을 덮는 창이 더 적다.' },
      added: { name: '행과 열을 더했다.', why: '창의 행과 창의 열이 모두 짝을 이루므로 곱해야 한다.' },
    },
  },
};
