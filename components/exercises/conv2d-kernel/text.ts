import type { Translated } from '../../shared/language.ts';
import type { ExerciseText } from '../ExerciseText.ts';
import type { kind } from './kind.ts';

type Text = ExerciseText<keyof typeof kind.mistakes, 'input' | 'output'>;

/** The words of the exercise. */
export const text: Translated<Text> = {
  en: {
    question:
      'The input holds a single 1. A convolution layer with a stride of 1, without padding and without bias, made this output of it. Which kernel did it use?',
    given: { input: 'Input', output: 'Output' },
    fields: ['Kernel'],
    hints: [
      'Follow one output cell: over which cell of the kernel does the 1 lie there?',
      'For the top left output cell the kernel stands at the top left of the input, so the 1 lies under the kernel’s bottom right weight.',
    ],
    steps: { corner: 'Top right output: the 1 under the kernel’s bottom left weight', whole: 'What this kernel gives' },
    mistakes: {
      flipped: {
        name: 'You took the output for the kernel.',
        why: 'That holds for the convolution of mathematics, which turns the kernel by 180°. The layer does not, so the output shows the kernel turned.',
      },
      transposed: {
        name: 'You swapped rows and columns.',
        why: 'The kernel appears turned by 180°: last row first, last column first. Rows stay rows.',
      },
      negated: { name: 'You changed the signs.', why: 'The 1 multiplies each weight by 1: signs stay as they are.' },
    },
  },
  ko: {
    question: '입력에는 1이 하나뿐이다. 패딩과 편향 없이 스트라이드 1로 합성곱 계층을 지나니 아래 출력이 나왔다. 어느 커널을 썼는가?',
    given: { input: '입력', output: '출력' },
    fields: ['커널'],
    hints: [
      '출력 칸 하나를 따라가 본다. 그때 1은 커널의 어느 칸과 겹치는가?',
      '출력의 왼쪽 위 칸을 구할 때 커널은 입력의 왼쪽 위에 놓인다. 그러므로 1은 커널의 오른쪽 아래 가중치와 겹친다.',
    ],
    steps: { corner: '출력의 오른쪽 위 칸: 1이 커널의 왼쪽 아래 가중치와 겹친다', whole: '이 커널이 내는 출력' },
    mistakes: {
      flipped: {
        name: '출력을 그대로 커널로 보았다.',
        why: '커널을 돌리는 수학의 합성곱이라면 맞다. 합성곱 계층은 돌리지 않으므로 출력에는 커널이 반 바퀴 돌아간 모습으로 나타난다.',
      },
      transposed: {
        name: '행과 열을 바꾸었다.',
        why: '커널은 반 바퀴 돌아간다. 마지막 행이 첫 행이 되고 마지막 열이 첫 열이 되지만, 행은 그대로 행이다.',
      },
      negated: { name: '부호를 뒤집었다.', why: '1은 가중치에 1을 곱할 뿐이므로 부호는 그대로이다.' },
    },
  },
};
