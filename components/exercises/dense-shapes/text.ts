import type { Translated } from '../../shared/language.ts';
import type { ExerciseText } from '../ExerciseText.ts';
import type { kind } from './kind.ts';

type Text = ExerciseText<keyof typeof kind.mistakes, 'x' | 'nodes' | 'layout' | 'formula' | 'torch'>;

/** The words of the exercise. */
export const text: Translated<Text> = {
  en: {
    question:
      'A fully connected layer reads X. How large is the matrix of its weights, rows × columns? Mind the way in which they are kept.',
    given: { x: 'X', nodes: 'nodes', layout: 'weights', formula: 'W in XW + B', torch: 'weight in PyTorch' },
    fields: ['rows', 'columns'],
    hints: [
      'How many weights does one node have? And does a node own a column or a row?',
      'In XW + B a node is a column, and each feature a row. PyTorch keeps outputs first: a row for each node.',
    ],
    steps: { weights: 'Size of the weights', meeting: 'X meets them' },
    mistakes: {
      turned: {
        name: 'You exchanged rows and columns.',
        why: 'In XW + B the weights are features × nodes; PyTorch keeps nodes × features.',
      },
      samplesForFeatures: {
        name: 'You took the number of samples for the number of features.',
        why: 'The rows of X are samples, its columns features. A node has a weight for each feature.',
      },
      outputShape: {
        name: 'You gave the weights the size of X.',
        why: 'Weights belong to pairs of a feature and a node. Samples share them.',
      },
    },
  },
  ko: {
    question: '완전연결 계층이 X를 읽는다. 가중치 행렬의 크기, 곧 행 × 열은 얼마인가? 가중치를 어떤 꼴로 두는지 살핀다.',
    given: { x: 'X', nodes: '노드', layout: '가중치', formula: 'XW + B의 W', torch: 'PyTorch의 weight' },
    fields: ['행', '열'],
    hints: [
      '노드 하나에 가중치가 몇 개 있는가? 그리고 노드 하나는 열인가, 행인가?',
      'XW + B에서는 노드마다 한 열, 특징마다 한 행이다. PyTorch는 출력을 앞에 두어 노드마다 한 행이 된다.',
    ],
    steps: { weights: '가중치의 크기', meeting: 'X와 만나면' },
    mistakes: {
      turned: { name: '행과 열을 바꾸었다.', why: 'XW + B에서 가중치는 특징 × 노드이고, PyTorch에서는 노드 × 특징이다.' },
      samplesForFeatures: {
        name: '표본의 수를 특징의 수로 보았다.',
        why: 'X의 행은 표본, 열은 특징이다. 노드의 가중치는 특징마다 하나씩 있다.',
      },
      outputShape: { name: '가중치의 크기를 X의 크기로 답했다.', why: '가중치는 특징과 노드의 짝마다 하나씩 있고, 모든 표본이 함께 쓴다.' },
    },
  },
};
