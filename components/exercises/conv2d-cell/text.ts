import type { Translated } from '../../shared/language.ts';
import type { ExerciseText } from '../ExerciseText.ts';
import type { kind } from './kind.ts';

type Text = ExerciseText<keyof typeof kind.mistakes, 'input' | 'kernel' | 'bias' | 'stride' | 'output' | 'unknown'>;

/** The words of the exercise. */
export const text: Translated<Text> = {
  en: {
    question:
      'The kernel moves over the input as it is written, without being turned, and without padding. What number belongs in the output cell with the question mark?',
    given: { input: 'Input', kernel: 'Kernel', bias: 'bias', stride: 'stride', output: 'Output', unknown: 'the cell that is asked for' },
    fields: ['Output cell:'],
    hints: [
      'Where on the input does the kernel stand for this output cell? Mind the stride.',
      'One step in the output is as many cells in the input as the stride says. Multiply cell by cell what lies on top of one another, add the products, then the bias.',
    ],
    steps: { window: 'Window and kernel', terms: 'Cell by cell', sum: 'Sum', bias: 'Bias' },
    mistakes: {
      forgotBias: { name: 'You forgot the bias.', why: 'After the products are summed, the bias is added once.' },
      flippedKernel: {
        name: 'You turned the kernel by 180°.',
        why: 'That is the convolution of mathematics; a convolution layer lays the kernel on the input as it is.',
      },
      strideIgnored: {
        name: 'You moved the window by one cell only.',
        why: 'The stride says how many input cells one step in the output is.',
      },
      swappedRowAndColumn: {
        name: 'You swapped row and column.',
        why: 'One cell to the right in the output moves the window to the right, one cell down moves it down.',
      },
      addedInsteadOfMultiplied: {
        name: 'You added input and kernel.',
        why: 'Cells that lie on top of one another are multiplied; only the products are added.',
      },
    },
  },
  ko: {
    question: '합성곱 계층에서처럼 커널을 180° 돌리지 않고 패딩 없이 입력 위에서 옮긴다. 출력에서 물음표가 있는 칸의 값은 얼마인가?',
    given: { input: '입력', kernel: '커널', bias: '편향', stride: '스트라이드', output: '출력', unknown: '구할 칸' },
    fields: ['출력 칸:'],
    hints: [
      '이 출력 칸을 구할 때 커널은 입력의 어디에 놓이는가? 스트라이드를 살핀다.',
      '출력에서 한 칸은 입력에서 스트라이드만큼이다. 겹친 칸끼리 곱하고, 곱을 모두 더하고, 편향을 더한다.',
    ],
    steps: { window: '창과 커널', terms: '칸끼리', sum: '합', bias: '편향' },
    mistakes: {
      forgotBias: { name: '편향을 더하지 않았다.', why: '곱을 모두 더한 다음 편향을 한 번 더한다.' },
      flippedKernel: { name: '커널을 180° 돌렸다.', why: '수학의 합성곱이라면 맞다. 합성곱 계층은 커널을 그대로 입력에 겹친다.' },
      strideIgnored: { name: '창을 한 칸만 옮겼다.', why: '출력에서 한 칸 갈 때 입력에서 몇 칸 가는지를 스트라이드가 정한다.' },
      swappedRowAndColumn: {
        name: '행과 열을 바꾸었다.',
        why: '출력에서 오른쪽 칸이면 창도 오른쪽으로, 아래 칸이면 창도 아래로 간다.',
      },
      addedInsteadOfMultiplied: { name: '입력과 커널을 곱하지 않고 더했다.', why: '겹친 칸끼리는 곱한다. 더하는 것은 그 곱들이다.' },
    },
  },
};
