import type { Translated } from '../../shared/language.ts';
import type { ExerciseText } from '../ExerciseText.ts';
import type { kind } from './kind.ts';

type Text = ExerciseText<keyof typeof kind.mistakes, 'input' | 'filters' | 'kernel'>;

/** The words of the exercise. */
export const text: Translated<Text> = {
  en: {
    question:
      'A convolution layer with a stride of 1 and no padding reads one image. How many multiply-adds does it take? (Leave the biases out.)',
    given: { input: 'input', filters: 'filters', kernel: 'kernel' },
    fields: ['Multiply-adds:'],
    hints: [
      'How many cells does the output have, all maps together? And how many products are summed for one of them?',
      'One output cell takes channels × height × width of the kernel. Multiply by the number of output cells of all filters.',
    ],
    steps: { outputs: 'Output cells', each: 'For each of them', total: 'Together' },
    mistakes: {
      forgotChannels: { name: 'You counted one channel only.', why: 'Each output cell sums products over all channels.' },
      forgotFilters: { name: 'You counted one filter only.', why: 'Every filter makes a map of its own, with all that belongs to it.' },
      countedPixels: {
        name: 'You counted the cells of the input.',
        why: 'The work is done once for each output cell. Without padding the output is smaller.',
      },
      countedWeights: { name: 'You counted the weights.', why: 'Each weight is used again at every place where the window stands.' },
    },
  },
  ko: {
    question: '스트라이드가 1이고 패딩이 없는 합성곱 계층이 이미지 한 장을 읽는다. 곱하고 더하기는 모두 몇 번인가? (편향은 세지 않는다.)',
    given: { input: '입력', filters: '필터의 수', kernel: '커널' },
    fields: ['곱하고 더하는 횟수:'],
    hints: [
      '출력은 모든 맵을 합쳐 몇 칸인가? 그리고 한 칸을 구할 때 곱을 몇 개 더하는가?',
      '출력 한 칸에는 채널 수 × 커널의 높이 × 커널의 너비만큼 든다. 여기에 모든 필터의 출력 칸 수를 곱한다.',
    ],
    steps: { outputs: '출력의 칸', each: '한 칸마다', total: '합계' },
    mistakes: {
      forgotChannels: { name: '채널을 하나만 세었다.', why: '출력 칸마다 모든 채널의 곱을 더한다.' },
      forgotFilters: { name: '필터를 하나만 세었다.', why: '필터마다 제 맵을 하나씩 만들며 그만큼의 계산이 든다.' },
      countedPixels: { name: '입력의 칸을 세었다.', why: '계산은 출력 칸마다 한다. 패딩이 없으면 출력은 입력보다 작다.' },
      countedWeights: { name: '가중치를 세었다.', why: '가중치는 창이 놓이는 자리마다 다시 쓰인다.' },
    },
  },
};
