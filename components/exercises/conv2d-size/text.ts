import type { Translated } from '../../shared/language.ts';
import type { ExerciseText } from '../ExerciseText.ts';
import type { kind } from './kind.ts';

type Text = ExerciseText<keyof typeof kind.mistakes, 'input' | 'kernel' | 'stride' | 'padding' | 'dilation'>;

/** The words of the exercise. */
export const text: Translated<Text> = {
  en: {
    question: 'How large is the output of this convolution, height × width? (Padding is added on every side.)',
    given: { input: 'input', kernel: 'kernel', stride: 'stride', padding: 'padding', dilation: 'dilation' },
    fields: ['height', 'width'],
    hints: [
      'Take height and width one after the other. How long is the padded input, and how many cells does the dilated kernel cover?',
      'Extent of the kernel: dilation × (kernel − 1) + 1. Padded length minus extent, divided by the stride, rounded down: so many steps fit in after the first position.',
    ],
    steps: { extent: 'Extent of the kernel', height: 'Height', width: 'Width' },
    mistakes: {
      ceilInsteadOfFloor: {
        name: 'You rounded up.',
        why: 'A window that does not fit in entirely gives no output cell: cells left over are dropped.',
      },
      forgotPlusOne: { name: 'You forgot the + 1.', why: 'The division counts the steps of the window; its first position counts too.' },
      paddingOneSide: { name: 'You padded one side only.', why: 'Padding is added at both ends of each axis, so it counts twice.' },
      strideIgnored: { name: 'You left out the stride.', why: 'The window moves by the stride, so fewer positions fit in.' },
      dilationIgnored: { name: 'You left out the dilation.', why: 'Gaps between the kernel’s cells make it cover more of the input.' },
    },
  },
  ko: {
    question: '이 합성곱의 출력 크기, 곧 높이 × 너비는 얼마인가? (패딩은 모든 쪽에 더한다.)',
    given: { input: '입력', kernel: '커널', stride: '스트라이드', padding: '패딩', dilation: '팽창' },
    fields: ['높이', '너비'],
    hints: [
      '높이와 너비를 하나씩 구한다. 패딩을 더한 입력의 길이는 얼마이고, 팽창한 커널은 몇 칸에 걸치는가?',
      '커널의 수용 폭은 팽창 × (커널 − 1) + 1이다. 패딩을 더한 길이에서 수용 폭을 빼고 스트라이드로 나누어 내림하면, 첫 위치에서 몇 번 더 옮길 수 있는지가 나온다.',
    ],
    steps: { extent: '커널의 수용 폭', height: '높이', width: '너비' },
    mistakes: {
      ceilInsteadOfFloor: { name: '올림했다.', why: '온전히 들어가지 못한 창은 출력 칸을 만들지 않는다. 남는 칸은 버린다.' },
      forgotPlusOne: { name: '1을 더하지 않았다.', why: '나눗셈으로 구한 것은 창을 옮긴 횟수이다. 첫 위치도 세어야 한다.' },
      paddingOneSide: { name: '패딩을 한쪽에만 더했다.', why: '패딩은 축의 양 끝에 더하므로 두 번 셈한다.' },
      strideIgnored: { name: '스트라이드를 빠뜨렸다.', why: '창은 스트라이드만큼씩 옮겨 가므로 놓일 수 있는 위치가 줄어든다.' },
      dilationIgnored: { name: '팽창을 빠뜨렸다.', why: '커널 칸 사이가 벌어지면 커널이 입력에 더 길게 걸친다.' },
    },
  },
};
