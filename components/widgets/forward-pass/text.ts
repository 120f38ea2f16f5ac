import type { Translated } from '../../shared/language.ts';
import type { Activation } from './model.ts';

/** What the figure of a forward pass says. Numbers and symbols come in as they are to be shown. */
export interface PassText {
  readonly title: string;
  readonly input: string;
  readonly activation: string;
  readonly activations: Readonly<Record<Activation, string>>;
  readonly network: string;
  readonly node: (name: string, value: string) => string;
  readonly unknown: string;
  /** What is done at each step, short, above the drawing. */
  readonly steps: readonly [string, string, string, string];
  /** The third step where nothing stands between the layers. */
  readonly noActivation: string;
  readonly stepValues: (step: string, values: string) => string;
  readonly columns: { readonly x: string; readonly h: string; readonly y: string };
  readonly arithmetic: (name: string) => string;
  readonly matrices: string;
  readonly parts: Readonly<Record<'weight1' | 'bias1' | 'weight2' | 'bias2' | 'x' | 'z' | 'h' | 'y', string>>;
  readonly one: string;
  readonly oneWeight: string;
  readonly oneBias: string;
  readonly oneOutput: string;
  readonly twoOutput: string;
  readonly always: string;
  readonly byChance: string;
  readonly different: (changed: number) => string;
}

/** The words of a forward pass in both languages. */
export const text: Translated<PassText> = {
  en: {
    title: 'A forward pass through two layers',
    input: 'input',
    activation: 'Between the layers',
    activations: { relu: 'ReLU', step: 'step', none: 'nothing' },
    network: 'Network with three inputs, a hidden layer of four nodes and two outputs',
    node: (name, value) => `Node ${name}: ${value}`,
    unknown: 'not computed yet',
    steps: [
      'The input is there.',
      'First layer: all four totals at once.',
      'Activation: all four at once.',
      'Second layer: both outputs at once.',
    ],
    noActivation: 'No activation: the totals go on as they are.',
    stepValues: (step, values) => `${step} ${values}`,
    columns: { x: 'input', h: 'hidden layer', y: 'output' },
    arithmetic: (name) => `How ${name} is computed`,
    matrices: 'The same as matrices: one product for each layer',
    parts: {
      weight1: 'Weights of the first layer',
      bias1: 'Biases of the first layer',
      weight2: 'Weights of the second layer',
      bias2: 'Biases of the second layer',
      x: 'Input',
      z: 'Totals of the first layer',
      h: 'Hidden layer',
      y: 'Output',
    },
    one: 'Both layers as one, as if nothing stood between them',
    oneWeight: 'Collapsed weights',
    oneBias: 'Collapsed biases',
    oneOutput: 'one layer',
    twoOutput: 'two layers',
    always: 'The same, and it stays the same whatever you set: without an activation two layers are one.',
    byChance: 'The same here, because the activation changed no total. Move an input until it does.',
    different: (changed) => `Different: the activation has changed ${changed} of the 4 totals, and no single layer does that.`,
  },
  ko: {
    title: '두 계층을 지나는 순전파',
    input: '입력',
    activation: '두 계층 사이',
    activations: { relu: 'ReLU', step: '계단 함수', none: '없음' },
    network: '입력 셋, 노드 넷인 은닉층, 출력 둘로 이루어진 신경망',
    node: (name, value) => `노드 ${name}: ${value}`,
    unknown: '아직 계산하지 않음',
    steps: [
      '입력이 주어졌다.',
      '첫째 계층: 네 노드의 합을 한꺼번에 구한다.',
      '활성화 함수: 네 노드에 한꺼번에 적용한다.',
      '둘째 계층: 두 출력을 한꺼번에 구한다.',
    ],
    noActivation: '활성화 함수 없음: 합이 그대로 넘어간다.',
    stepValues: (step, values) => `${step} ${values}`,
    columns: { x: '입력', h: '은닉층', y: '출력' },
    arithmetic: (name) => `${name}의 계산`,
    matrices: '같은 계산을 행렬로: 계층마다 곱셈 한 번',
    parts: {
      weight1: '첫째 계층의 가중치',
      bias1: '첫째 계층의 편향',
      weight2: '둘째 계층의 가중치',
      bias2: '둘째 계층의 편향',
      x: '입력',
      z: '첫째 계층의 합',
      h: '은닉층',
      y: '출력',
    },
    one: '사이에 아무것도 없을 때 두 계층을 합친 한 계층',
    oneWeight: '합친 가중치',
    oneBias: '합친 편향',
    oneOutput: '한 계층',
    twoOutput: '두 계층',
    always: '같다. 값을 어떻게 바꾸어도 언제나 같다. 활성화 함수가 없으면 두 계층은 한 계층과 같다.',
    byChance: '여기서는 활성화 함수가 바꾼 값이 없어서 같다. 값이 바뀔 때까지 입력을 움직여 보자.',
    different: (changed) => `다르다. 활성화 함수가 합 4개 중 ${changed}개를 바꾸었다. 한 계층으로는 이렇게 할 수 없다.`,
  },
};
