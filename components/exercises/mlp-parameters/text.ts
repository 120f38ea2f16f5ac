import type { Translated } from '../../shared/language.ts';
import type { ExerciseText } from '../ExerciseText.ts';
import type { kind } from './kind.ts';

type Text = ExerciseText<keyof typeof kind.mistakes, 'inputs' | 'hidden' | 'outputs'>;

/** The words of the exercise. */
export const text: Translated<Text> = {
  en: {
    question:
      'Two fully connected layers with biases follow one another: from the input to a hidden layer, and from there to the output. How many parameters do they have together?',
    given: { inputs: 'inputs', hidden: 'hidden nodes', outputs: 'outputs' },
    fields: ['Parameters:'],
    hints: [
      'Take the layers one after the other. Who owns the weights: the nodes that send or the nodes that read?',
      'Every node of a layer has a weight for each number that it reads, and one bias. The hidden layer reads the inputs, the output reads the hidden nodes.',
    ],
    steps: { first: 'Hidden layer', second: 'Output layer', total: 'Together' },
    mistakes: {
      forgotBias: { name: 'You forgot the biases.', why: 'Besides its weights every node has one bias.' },
      oneBias: { name: 'You gave each layer a single bias.', why: 'The bias belongs to the node: a layer has as many as it has nodes.' },
      inputBias: {
        name: 'You gave a bias to every number that is read.',
        why: 'A bias is added where a sum is made, once for each node of the layer.',
      },
      countedNodes: {
        name: 'You counted the nodes.',
        why: 'Nodes hold values, which change with every input. What is learned sits on the connections, and in the biases.',
      },
    },
  },
  ko: {
    question:
      '편향이 있는 완전연결 계층 둘이 이어져 있다. 첫째는 입력에서 은닉층으로, 둘째는 은닉층에서 출력으로 이어진다. 두 계층의 매개변수는 모두 몇 개인가?',
    given: { inputs: '입력의 수', hidden: '은닉 노드의 수', outputs: '출력의 수' },
    fields: ['매개변수의 수:'],
    hints: [
      '계층을 하나씩 살펴본다. 가중치는 값을 보내는 노드와 읽는 노드 가운데 어느 쪽에 딸려 있는가?',
      '계층의 노드에는 저마다 읽는 수마다 가중치가 하나씩, 그리고 편향이 하나 있다. 은닉층은 입력을 읽고, 출력은 은닉 노드를 읽는다.',
    ],
    steps: { first: '은닉층', second: '출력 계층', total: '합계' },
    mistakes: {
      forgotBias: { name: '편향을 세지 않았다.', why: '노드에는 가중치 말고도 편향이 하나씩 있다.' },
      oneBias: { name: '계층마다 편향을 하나만 두었다.', why: '편향은 노드에 딸려 있으므로 한 계층에 노드의 수만큼 있다.' },
      inputBias: { name: '읽는 수마다 편향을 두었다.', why: '편향은 합을 만드는 곳에서 더하므로 그 계층의 노드마다 하나씩이다.' },
      countedNodes: { name: '노드의 수를 세었다.', why: '노드에 담긴 값은 입력에 따라 달라진다. 학습되는 것은 연결의 가중치와 편향이다.' },
    },
  },
};
