import type { Translated } from '../../shared/language.ts';
import type { ExerciseText } from '../ExerciseText.ts';
import type { kind } from './kind.ts';

type Text = ExerciseText<keyof typeof kind.mistakes, 'input' | 'kernel' | 'stride' | 'padding' | 'dilation'>;

/** The words of the exercise. */
export const text: Translated<Text> = {
  en: {
    question: 'The output is to be exactly as large as the input. How much padding does each side need?',
    given: { input: 'input', kernel: 'kernel', stride: 'stride', padding: 'padding', dilation: 'dilation' },
    fields: ['Padding:'],
    hints: [
      'How many cells does the output lose without padding?',
      'The kernel covers dilation × (kernel − 1) + 1 cells. Without padding the output is smaller than the input by one cell less than that. Spread this over both sides.',
    ],
    steps: {
      extent: 'Extent of the kernel',
      lost: 'Cells lost without padding',
      sides: 'Padding on each side',
      output: 'Output with this padding',
    },
    mistakes: {
      dilationIgnored: {
        name: 'You left out the dilation.',
        why: 'The gaps widen the kernel, so more cells are lost and more padding is needed.',
      },
      oneSide: { name: 'You gave each side the whole loss.', why: 'Padding is added at both ends, so each needs only half of it.' },
      wholeKernel: {
        name: 'You padded by the kernel’s size.',
        why: 'What counts is how many cells are lost, the kernel’s extent less one. Each side needs half of that.',
      },
    },
  },
  ko: {
    question: '출력이 입력과 똑같은 크기가 되어야 한다. 각 쪽에 패딩이 얼마나 필요한가?',
    given: { input: '입력', kernel: '커널', stride: '스트라이드', padding: '패딩', dilation: '팽창' },
    fields: ['패딩:'],
    hints: [
      '패딩이 없으면 출력은 몇 칸이나 줄어드는가?',
      '커널은 팽창 × (커널 − 1) + 1칸에 걸친다. 패딩이 없으면 출력은 이보다 하나 적은 만큼 줄어든다. 이것을 양쪽에 나눈다.',
    ],
    steps: { extent: '커널이 걸치는 길이', lost: '패딩이 없을 때 줄어드는 칸', sides: '각 쪽의 패딩', output: '이 패딩으로 얻는 출력' },
    mistakes: {
      dilationIgnored: { name: '팽창을 빠뜨렸다.', why: '칸 사이가 벌어져 커널이 넓어지므로 더 많은 칸이 줄고 패딩도 더 필요하다.' },
      oneSide: { name: '줄어드는 칸을 모두 한쪽에 주었다.', why: '패딩은 양 끝에 더하므로 각 쪽에는 그 절반이면 된다.' },
      wholeKernel: {
        name: '커널의 크기만큼 패딩을 주었다.',
        why: '줄어드는 위치의 수가 중요하다. 그 수는 커널이 걸치는 길이보다 하나 적고, 각 쪽에는 그 절반이 필요하다.',
      },
    },
  },
};
