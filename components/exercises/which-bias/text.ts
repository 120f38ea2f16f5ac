import type { Translated } from '../../shared/language.ts';
import type { ExerciseText } from '../ExerciseText.ts';
import type { kind, Statement } from './kind.ts';

type Text = ExerciseText<keyof typeof kind.mistakes, Statement>;

/** What a statement says of "it", and why it is about one bias and not the other. */
interface StatementText {
  readonly says: string;
  readonly reason: string;
}

const statements: Translated<Readonly<Record<Statement, StatementText>>> = {
  en: {
    firesLess: {
      says: 'Lower it, and the neuron fires less easily.',
      reason: 'It is added to the weighted sum of one neuron: that is the number b.',
    },
    everyStep: {
      says: 'Every training step changes it a little, together with the weights.',
      reason: 'Training adjusts parameters, and b is one of them.',
    },
    saved: {
      says: 'It is written into the file when a trained model is saved.',
      reason: 'A saved model holds its parameters, weights and biases b.',
    },
    negatedThreshold: { says: 'It is the threshold with its sign turned.', reason: 'b = −θ: the number that a neuron adds.' },
    onePerOutput: {
      says: 'A layer has one for each of its neurons.',
      reason: 'Parameters can be counted in a layer: each neuron has its own b.',
    },
    offOrigin: {
      says: 'Without it every decision line would pass through the origin.',
      reason: 'Only the number b moves the boundary off the origin.',
    },
    layerBias: { says: 'In PyTorch you find it under layer.bias.', reason: 'layer.bias holds the trainable numbers b of a layer.' },
    gradient: {
      says: 'Training works out whether raising it or lowering it makes the error smaller.',
      reason: 'Training asks this about every parameter, and b is one. The answer is called a gradient.',
    },
    straightLine: {
      says: 'It is high when a straight line is fitted to data that follow a curve.',
      reason: 'The fits miss the curve even on average: an error of the learning procedure.',
    },
    manySets: {
      says: 'To estimate it, one fits the same model to many data sets.',
      reason: 'It compares the mean of many fits with the truth, so it is the statistical bias.',
    },
    partOfError: {
      says: 'Its square is one part of the expected error.',
      reason: 'The expected error splits into statistical bias², variance and noise.',
    },
    flexible: {
      says: 'As a rule it falls when the model is made more flexible.',
      reason: 'A flexible model comes closer to the truth on average; the number b need not fall.',
    },
    tradedOff: { says: 'When it falls, the variance often rises.', reason: 'This is the trade-off between statistical bias and variance.' },
    moreData: {
      says: 'If the model is too simple, more training data will not remove it.',
      reason: 'A systematic miss stays, however many samples there are.',
    },
    needsTruth: {
      says: 'To compute it exactly you must know the truth behind the data.',
      reason: 'It is the distance of the mean prediction from the truth. For reading off b, no truth is needed.',
    },
    notInOneModel: {
      says: 'It cannot be read off a single trained model.',
      reason: 'It belongs to a learning procedure over many data sets. A single model does show its b.',
    },
  },
  ko: {
    firesLess: { says: '이것을 낮추면 뉴런이 활성화되기 어려워진다.', reason: '한 뉴런의 가중합에 더해지는 수, 곧 b이다.' },
    everyStep: {
      says: '학습 단계마다 가중치와 함께 조금씩 바뀐다.',
      reason: '학습은 매개변수를 고치는 일이며 b도 매개변수이다.',
    },
    saved: { says: '학습한 모델을 저장하면 파일에 함께 적힌다.', reason: '저장한 모델에는 매개변수, 곧 가중치와 편향 b가 담긴다.' },
    negatedThreshold: { says: '임계값의 부호를 바꾼 수이다.', reason: 'b = −θ, 뉴런이 더하는 수이다.' },
    onePerOutput: {
      says: '계층에는 이것이 뉴런마다 하나씩 있다.',
      reason: '매개변수는 계층에서 셀 수 있다. 뉴런마다 제 b가 하나씩 있다.',
    },
    offOrigin: { says: '이것이 없으면 모든 결정 경계가 원점을 지난다.', reason: '경계를 원점에서 옮기는 것은 수 b이다.' },
    layerBias: { says: 'PyTorch에서는 layer.bias에서 찾을 수 있다.', reason: 'layer.bias에는 계층의 학습되는 수 b가 들어 있다.' },
    gradient: {
      says: '학습할 때 이것을 올려야 오차가 줄어드는지 내려야 줄어드는지 계산한다.',
      reason: '학습은 매개변수마다 이것을 계산하며 b도 매개변수이다. 계산한 값을 기울기라고 한다.',
    },
    straightLine: {
      says: '곡선을 따르는 데이터에 직선을 적합하면 커진다.',
      reason: '평균적으로도 곡선에서 벗어난다. 학습 방법이 내는 오차이다.',
    },
    manySets: {
      says: '이것을 추정하려면 같은 모델을 여러 데이터 집합에 적합한다.',
      reason: '여러 번 적합한 평균을 참값과 견주므로 통계적 편향이다.',
    },
    partOfError: { says: '이것의 제곱이 기대 오차의 한 부분이다.', reason: '기대 오차는 통계적 편향², 분산, 잡음으로 나뉜다.' },
    flexible: {
      says: '모델이 유연해지면 대개 줄어든다.',
      reason: '유연한 모델은 평균적으로 참값에 더 가까워진다. 수 b가 줄어들 까닭은 없다.',
    },
    tradedOff: { says: '이것이 줄면 분산이 커지는 일이 많다.', reason: '통계적 편향과 분산의 절충 관계를 말한다.' },
    moreData: {
      says: '모델이 너무 단순하면 학습 데이터를 늘려도 없어지지 않는다.',
      reason: '표본이 아무리 많아도 한쪽으로 치우친 차이는 남는다.',
    },
    needsTruth: {
      says: '정확히 계산하려면 데이터 뒤에 있는 참값을 알아야 한다.',
      reason: '평균 예측과 참값 사이의 거리이다. b를 읽는 데에는 참값이 필요 없다.',
    },
    notInOneModel: {
      says: '학습한 모델 하나만 보아서는 알 수 없다.',
      reason: '여러 데이터 집합에 걸친 학습 방법의 성질이다. b라면 모델 하나에서도 읽을 수 있다.',
    },
  },
};

type Field = keyof StatementText;

const pluck = (all: Readonly<Record<Statement, StatementText>>, field: Field): Readonly<Record<Statement, string>> =>
  Object.fromEntries(Object.entries(all).map(([statement, words]) => [statement, words[field]])) as Record<Statement, string>;

/** The words of the exercise. */
export const text: Translated<Text> = {
  en: {
    question: 'Two different things are called bias. Which of them is meant by “it”?',
    given: pluck(statements.en, 'says'),
    fields: ['Meaning'],
    options: { parameter: 'the trainable number {b}', statistical: 'the statistical bias' },
    hints: [
      'Could you print it from one trained model?',
      'A parameter belongs to one neuron of one model. The statistical bias belongs to a procedure that is repeated over many data sets.',
    ],
    steps: {},
    mistakes: { mixedUp: { name: 'You took one bias for the other.', why: '' } },
    reasons: pluck(statements.en, 'reason'),
  },
  ko: {
    question: '편향이라고 불리는 것은 두 가지이다. 다음 문장이 말하는 것은 어느 쪽인가?',
    given: pluck(statements.ko, 'says'),
    fields: ['뜻'],
    options: { parameter: '학습되는 수 {b}', statistical: '통계적 편향' },
    hints: [
      '학습한 모델 하나만 있으면 그 값을 출력해 볼 수 있는가?',
      '매개변수는 한 모델의 한 뉴런에 딸린 수이다. 통계적 편향은 여러 데이터 집합에 걸쳐 되풀이하는 학습 방법의 성질이다.',
    ],
    steps: {},
    mistakes: { mixedUp: { name: '두 편향을 혼동했다.', why: '' } },
    reasons: pluck(statements.ko, 'reason'),
  },
};
