import type { Translated } from '../../shared/language.ts';
import type { ExerciseText } from '../ExerciseText.ts';
import type { kind } from './kind.ts';

type Text = ExerciseText<keyof typeof kind.mistakes, 'samples' | 'features' | 'nodes'>;

/** The words of the exercise. */
export const text: Translated<Text> = {
  en: {
    question: 'Every node of a layer reads every feature, and each has a bias. How many numbers does the layer learn?',
    given: { samples: 'samples', features: 'features', nodes: 'nodes' },
    fields: ['Learned numbers:'],
    hints: [
      'Which numbers belong to the layer, and which come and go with the samples?',
      'One weight for each pair of a feature and a node, and one bias for each node.',
    ],
    steps: { weights: 'Weights', biases: 'Biases', total: 'Together' },
    mistakes: {
      forgotBias: { name: 'You forgot the biases.', why: 'Each node learns one number besides its weights.' },
      oneBias: { name: 'You counted one bias for the whole layer.', why: 'Each node has a bias of its own.' },
      biasPerFeature: {
        name: 'You counted a bias for each feature.',
        why: 'A bias belongs to a node: it is added once to the sum of its products.',
      },
      countedNodes: { name: 'You counted the nodes.', why: 'Each node brings a weight for each feature, and a bias.' },
      timesSamples: {
        name: 'You counted the layer anew for each sample.',
        why: 'All samples share the same weights and biases. What is learned does not depend on how many samples there are.',
      },
    },
  },
  ko: {
    question: '어떤 계층의 노드는 모두 모든 특징을 읽고, 노드마다 편향이 있다. 이 계층이 학습하는 수는 모두 몇 개인가?',
    given: { samples: '표본', features: '특징', nodes: '노드' },
    fields: ['학습하는 수의 개수:'],
    hints: [
      '계층에 딸린 수는 어느 것이고, 표본과 함께 왔다가 사라지는 수는 어느 것인가?',
      '특징과 노드의 짝마다 가중치가 하나씩, 노드마다 편향이 하나씩 있다.',
    ],
    steps: { weights: '가중치', biases: '편향', total: '합계' },
    mistakes: {
      forgotBias: { name: '편향을 세지 않았다.', why: '노드는 가중치 말고도 수를 하나씩 더 학습한다.' },
      oneBias: { name: '계층 전체에 편향을 하나만 두었다.', why: '편향은 노드마다 따로 있다.' },
      biasPerFeature: { name: '특징마다 편향을 두었다.', why: '편향은 노드에 딸린 수이다. 그 노드의 곱을 모두 더한 값에 한 번 더한다.' },
      countedNodes: { name: '노드의 수를 세었다.', why: '노드 하나에는 특징마다 가중치가 하나씩, 그리고 편향이 있다.' },
      timesSamples: {
        name: '표본마다 계층을 다시 세었다.',
        why: '모든 표본이 같은 가중치와 편향을 쓴다. 학습하는 수의 개수는 표본의 수와 상관없다.',
      },
    },
  },
};
