import type { Translated } from '../../shared/language.ts';
import type { ExerciseText } from '../ExerciseText.ts';
import type { kind } from './kind.ts';

type Text = ExerciseText<keyof typeof kind.mistakes, 'x' | 'weight1' | 'bias1' | 'weight2' | 'bias2'>;

/** The words of the exercise. */
export const text: Translated<Text> = {
  en: {
    question:
      'A network has two inputs, a hidden layer of two nodes with ReLU, and one output without an activation. Each row of W₁ belongs to a hidden node. What is the output {y}?',
    given: { x: 'x', weight1: 'W₁', bias1: 'b₁', weight2: 'W₂', bias2: 'b₂' },
    fields: ['{y} ='],
    hints: [
      'First both totals of the hidden layer, then ReLU on each of them, and only then the output.',
      'A row of W₁ meets the input, number by number; add the products and that row’s bias. ReLU makes a negative total 0. The output is the same kind of sum, from W₂, the hidden values and b₂.',
    ],
    steps: { total1: 'First hidden total', total2: 'Second hidden total', activation: 'ReLU', output: 'Output' },
    mistakes: {
      forgotRelu: { name: 'You left out ReLU.', why: 'Between the layers every negative total becomes 0.' },
      absolute: { name: 'You dropped the minus signs.', why: 'ReLU does not turn −2 into 2: what is below 0 becomes 0.' },
      forgotHiddenBias: {
        name: 'You forgot the biases of the hidden layer.',
        why: 'Each hidden node adds its own number from b₁ before ReLU.',
      },
      forgotOutputBias: { name: 'You forgot the bias of the output.', why: 'The output is a neuron too: b₂ is added to its weighted sum.' },
      reluAtEnd: { name: 'You applied ReLU to the output too.', why: 'This output has no activation, so it may be negative.' },
    },
  },
  ko: {
    question:
      '입력이 둘, ReLU를 쓰는 은닉 노드가 둘, 활성화 함수가 없는 출력이 하나인 신경망이 있다. W₁의 각 행이 은닉 노드 하나의 가중치이다. 출력 {y}는 얼마인가?',
    given: { x: 'x', weight1: 'W₁', bias1: 'b₁', weight2: 'W₂', bias2: 'b₂' },
    fields: ['{y} ='],
    hints: [
      '먼저 은닉층의 두 합을 구하고, 각각에 ReLU를 적용한 다음, 출력을 구한다.',
      'W₁의 한 행과 입력을 하나씩 곱해 더하고 그 행의 편향을 더한다. ReLU는 음수를 0으로 바꾼다. 출력도 W₂와 은닉층의 값, b₂로 같은 방식으로 구한다.',
    ],
    steps: { total1: '첫째 은닉 노드의 합', total2: '둘째 은닉 노드의 합', activation: 'ReLU', output: '출력' },
    mistakes: {
      forgotRelu: { name: 'ReLU를 빠뜨렸다.', why: '두 계층 사이에서 음수인 합은 모두 0이 된다.' },
      absolute: { name: '음의 부호만 떼었다.', why: 'ReLU는 −2를 2로 바꾸지 않는다. 0보다 작은 값은 0이 된다.' },
      forgotHiddenBias: { name: '은닉층의 편향을 더하지 않았다.', why: '은닉 노드는 ReLU를 거치기 전에 b₁에서 제 수를 하나씩 더한다.' },
      forgotOutputBias: { name: '출력의 편향을 더하지 않았다.', why: '출력도 뉴런이므로 가중합에 b₂를 더한다.' },
      reluAtEnd: { name: '출력에도 ReLU를 적용했다.', why: '이 출력에는 활성화 함수가 없으므로 음수일 수 있다.' },
    },
  },
};
