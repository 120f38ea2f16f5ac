import type { Translated } from '../../shared/language.ts';
import type { ExerciseText } from '../ExerciseText.ts';
import type { kind } from './kind.ts';

type Text = ExerciseText<keyof typeof kind.mistakes, 'x' | 'w' | 'b' | 'y' | 'unknown'>;

/** The words of the exercise. */
export const text: Translated<Text> = {
  en: {
    question: 'A layer computes Y = XW + B. What number belongs in the cell of Y with the question mark?',
    given: { x: 'X (samples × features)', w: 'W (features × nodes)', b: 'B', y: 'Y', unknown: 'the cell that is asked for' },
    fields: ['Cell of Y:'],
    hints: [
      'The row of the cell says which sample it is about, its column which node.',
      'Take that row of X and that column of W. Multiply number by number, add the products, then add the bias of that node.',
    ],
    steps: { meeting: 'Row and column', terms: 'Number by number', sum: 'Sum', bias: 'Bias' },
    mistakes: {
      forgotBias: { name: 'You forgot the bias.', why: 'After the products are added, the node adds its bias.' },
      swappedRowAndColumn: {
        name: 'You swapped row and column.',
        why: 'Rows of Y are samples, so the row of the cell is the row of X. Columns of Y are nodes, so its column is the column of W.',
      },
      otherBias: {
        name: 'You added the bias of the other node.',
        why: 'Each column of Y belongs to one node, and so does each number of B.',
      },
      addedInsteadOfMultiplied: {
        name: 'You added features and weights.',
        why: 'A feature is multiplied by its weight; only the products are added.',
      },
    },
  },
  ko: {
    question: '어떤 계층이 Y = XW + B를 계산한다. Y에서 물음표가 있는 칸의 값은 얼마인가?',
    given: { x: 'X(표본 × 특징)', w: 'W(특징 × 노드)', b: 'B', y: 'Y', unknown: '구할 칸' },
    fields: ['Y의 칸:'],
    hints: [
      '칸의 행은 어느 표본인지를, 열은 어느 노드인지를 알려 준다.',
      'X에서 그 행을, W에서 그 열을 고른다. 짝을 지어 곱하고, 곱을 모두 더하고, 그 노드의 편향을 더한다.',
    ],
    steps: { meeting: '행과 열', terms: '짝끼리', sum: '합', bias: '편향' },
    mistakes: {
      forgotBias: { name: '편향을 더하지 않았다.', why: '곱을 모두 더한 다음 노드마다 제 편향을 더한다.' },
      swappedRowAndColumn: {
        name: '행과 열을 바꾸었다.',
        why: 'Y의 행은 표본이므로 X에서 같은 행을 고르고, Y의 열은 노드이므로 W에서 같은 열을 고른다.',
      },
      otherBias: { name: '다른 노드의 편향을 더했다.', why: 'Y의 열마다 노드가 하나씩 있고, B의 수도 노드마다 하나씩이다.' },
      addedInsteadOfMultiplied: { name: '특징과 가중치를 곱하지 않고 더했다.', why: '특징에는 가중치를 곱한다. 더하는 것은 그 곱들이다.' },
    },
  },
};
