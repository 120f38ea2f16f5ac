import type { Translated } from '../../shared/language.ts';
import type { ExerciseText } from '../ExerciseText.ts';
import type { kind } from './kind.ts';

type Text = ExerciseText<keyof typeof kind.mistakes, 'input' | 'filters' | 'kernel' | 'stride'>;

/** The words of the exercise. */
export const text: Translated<Text> = {
  en: {
    question: 'im2col writes every window of this convolution (no padding) into a row of its own. How large is the matrix, rows × columns?',
    given: { input: 'input', filters: 'filters', kernel: 'kernel', stride: 'stride' },
    fields: ['rows', 'columns'],
    hints: [
      'How many windows are there? And how many numbers does one window hold, all channels together?',
      'Rows: windows down times windows across. Columns: channels times height times width of the kernel. The filters are no part of this matrix.',
    ],
    steps: { along: 'Windows along one side', rows: 'Rows', columns: 'Columns' },
    mistakes: {
      channelsForgotten: {
        name: 'You counted one channel only.',
        why: 'A window reaches through all channels, so its row holds the numbers of each.',
      },
      noOverlap: {
        name: 'You laid the windows side by side.',
        why: 'With a stride of 1 the windows overlap: there is one for every place.',
      },
      filtersCounted: {
        name: 'You counted the filters too.',
        why: 'All filters read the same windows. They are the columns of the other matrix.',
      },
      swapped: { name: 'You swapped rows and columns.', why: 'Here each window is a row. PyTorch’s F.unfold makes it a column.' },
    },
  },
  ko: {
    question: 'im2col로 이 합성곱(패딩 없음)의 창을 하나씩 행으로 적는다. 행렬의 크기, 곧 행 × 열은 얼마인가?',
    given: { input: '입력', filters: '필터의 수', kernel: '커널', stride: '스트라이드' },
    fields: ['행', '열'],
    hints: [
      '창은 모두 몇 개인가? 그리고 창 하나에는 모든 채널을 합쳐 수가 몇 개 들어 있는가?',
      '행은 세로로 놓이는 창의 수에 가로로 놓이는 창의 수를 곱한 것이다. 열은 채널 수에 커널의 높이와 너비를 곱한 것이다. 필터는 이 행렬에 들어가지 않는다.',
    ],
    steps: { along: '한 방향의 창', rows: '행', columns: '열' },
    mistakes: {
      channelsForgotten: { name: '채널을 하나만 세었다.', why: '창은 모든 채널에 걸쳐 있으므로 행에는 채널마다의 수가 모두 들어간다.' },
      noOverlap: { name: '창을 겹치지 않게 놓았다.', why: '스트라이드가 1이면 창이 서로 겹친다. 놓일 수 있는 자리마다 창이 하나씩 있다.' },
      filtersCounted: { name: '필터까지 세었다.', why: '모든 필터가 같은 창을 읽는다. 필터는 다른 쪽 행렬의 열이다.' },
      swapped: { name: '행과 열을 바꾸었다.', why: '여기서는 창 하나가 행 하나이다. PyTorch의 F.unfold에서는 열이 된다.' },
    },
  },
};
