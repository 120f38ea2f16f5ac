import type { Translated } from '../../shared/language.ts';
import type { ExerciseText } from '../ExerciseText.ts';
import type { kind, Statement } from './kind.ts';

type Text = ExerciseText<keyof typeof kind.mistakes, Statement>;

/** A statement, and why it holds or does not. */
interface StatementText {
  readonly says: string;
  readonly reason: string;
}

const statements: Translated<Readonly<Record<Statement, StatementText>>> = {
  en: {
    sharedWeights: {
      says: 'A 3 × 3 kernel uses the same nine weights at every place of the picture.',
      reason: 'The kernel does not change while it moves: this is weight sharing.',
    },
    negatedThreshold: {
      says: 'A bias b does what a threshold of −b would do.',
      reason: 'The sum of the products plus b is at least 0 just where the sum is at least −b.',
    },
    biasRaisesMap: {
      says: 'Raise the bias of a convolution by 1, and every cell of its output rises by 1.',
      reason: 'The same bias is added to the sum of the products in every cell.',
    },
    unreadCell: {
      says: 'In a row of eight cells, a window of three that moves two cells at a time never reads the last cell.',
      reason: 'It fits three times and then lies over the cells 4, 5 and 6; cell 7 is left over.',
    },
    fixedShuffle: {
      says: 'Shuffle all pictures in the same way, and a fully connected layer can still give its old answers, with its weights shuffled too.',
      reason: 'It has a weight for each pixel and knows nothing of neighbours.',
    },
    linearLayers: {
      says: 'Two fully connected layers with no activation function between them can do no more than one.',
      reason: 'A weighted sum of weighted sums is a weighted sum again.',
    },
    biasOnce: {
      says: 'A neuron adds its bias once, however many inputs it has.',
      reason: 'The products are summed first; then comes the one bias.',
    },
    learnedFeatures: {
      says: 'The features that a neuron reads may be outputs of other neurons.',
      reason: 'That is what a second layer does: it reads what the first has made of the inputs.',
    },
    higherBias: {
      says: 'The higher its bias, the harder a neuron is to make fire.',
      reason: 'The bias is added to the total. A higher bias makes firing easier; it is a higher threshold that makes it harder.',
    },
    paddingWeights: {
      says: 'Padding gives a convolution more weights.',
      reason: 'Padding puts zeros around the input. The kernel stays as it is.',
    },
    dilationWeights: {
      says: 'With a dilation of 2 a kernel has twice as many weights in each direction.',
      reason: 'The same weights only lie farther apart.',
    },
    turnedKernel: {
      says: 'A convolution layer turns its kernel by 180° before it multiplies.',
      reason: 'That is the convolution of mathematics. The layer computes a cross-correlation.',
    },
    growsWithPicture: {
      says: 'A convolution has more parameters for a larger picture.',
      reason: 'Its parameters are the kernel and the bias. Only the number of places grows.',
    },
    xorAlone: {
      says: 'With the right weights, one perceptron can compute XOR.',
      reason: 'The four points of XOR cannot be separated by a line. It takes two layers.',
    },
    strideDoubles: {
      says: 'A stride of 2 doubles the numbers in the output.',
      reason: 'The stride is how far the window moves. It changes which cells there are, not how one is computed.',
    },
    biasPerCell: {
      says: 'Each cell of a feature map has a bias of its own.',
      reason: 'The whole map has one bias, as it has one kernel.',
    },
  },
  ko: {
    sharedWeights: {
      says: '3 × 3 커널은 그림의 어느 자리에서나 똑같은 가중치 아홉 개를 쓴다.',
      reason: '커널은 움직이는 동안 바뀌지 않는다. 이를 가중치 공유라고 한다.',
    },
    negatedThreshold: {
      says: '편향 b는 임계값 −b와 같은 일을 한다.',
      reason: '곱의 합에 b를 더한 값이 0 이상인 것과 곱의 합이 −b 이상인 것은 같은 말이다.',
    },
    biasRaisesMap: {
      says: '합성곱의 편향을 1만큼 높이면 출력의 모든 칸이 1만큼 커진다.',
      reason: '어느 칸에서나 곱의 합에 같은 편향을 더한다.',
    },
    unreadCell: {
      says: '여덟 칸짜리 줄에서 세 칸짜리 창을 두 칸씩 옮기면 마지막 칸은 한 번도 읽히지 않는다.',
      reason: '창은 세 번 놓이고 마지막에는 4, 5, 6번 칸을 덮는다. 7번 칸이 남는다.',
    },
    fixedShuffle: {
      says: '모든 그림의 픽셀을 같은 방식으로 뒤섞어도, 가중치를 함께 뒤섞으면 완전연결 계층은 전과 같은 답을 낼 수 있다.',
      reason: '완전연결 계층은 픽셀마다 가중치를 두며 어느 픽셀이 이웃인지 알지 못한다.',
    },
    linearLayers: {
      says: '사이에 활성화 함수가 없다면 완전연결 계층 둘이 하는 일은 하나로도 할 수 있다.',
      reason: '가중합의 가중합은 다시 가중합이다.',
    },
    biasOnce: {
      says: '뉴런은 입력이 몇 개이든 편향을 한 번만 더한다.',
      reason: '먼저 곱을 모두 더하고, 그다음 하나뿐인 편향을 더한다.',
    },
    learnedFeatures: {
      says: '뉴런이 읽는 특징은 다른 뉴런의 출력일 수도 있다.',
      reason: '둘째 계층이 바로 그렇다. 첫째 계층이 입력에서 만들어 낸 것을 읽는다.',
    },
    higherBias: {
      says: '편향이 높을수록 뉴런은 활성화되기 어렵다.',
      reason: '편향은 더해지는 수이므로 높을수록 활성화되기 쉽다. 높을수록 어려워지는 것은 임계값이다.',
    },
    paddingWeights: {
      says: '패딩을 두르면 합성곱의 가중치가 많아진다.',
      reason: '패딩은 입력의 둘레에 0을 두르는 것이다. 커널은 그대로이다.',
    },
    dilationWeights: {
      says: '팽창이 2이면 커널의 가중치는 가로로도 세로로도 두 배씩 많아진다.',
      reason: '같은 가중치가 더 멀리 떨어져 놓일 뿐이다.',
    },
    turnedKernel: {
      says: '합성곱 계층은 곱하기 전에 커널을 180° 돌린다.',
      reason: '그것은 수학의 합성곱이다. 합성곱 계층이 계산하는 것은 교차상관이다.',
    },
    growsWithPicture: {
      says: '그림이 커지면 합성곱의 매개변수도 많아진다.',
      reason: '매개변수는 커널과 편향이다. 많아지는 것은 창이 놓이는 자리뿐이다.',
    },
    xorAlone: {
      says: '가중치만 잘 고르면 퍼셉트론 하나로 XOR를 계산할 수 있다.',
      reason: 'XOR의 네 점은 직선 하나로 가를 수 없다. 계층이 둘 있어야 한다.',
    },
    strideDoubles: {
      says: '스트라이드가 2이면 출력 칸의 값이 두 배로 커진다.',
      reason: '스트라이드는 창이 움직이는 칸 수이다. 어떤 칸이 있는지가 바뀔 뿐 한 칸을 계산하는 방법은 그대로이다.',
    },
    biasPerCell: {
      says: '특징 맵의 칸마다 편향이 따로 있다.',
      reason: '커널이 하나이듯 편향도 특징 맵 전체에 하나이다.',
    },
  },
};

const pluck = (all: Readonly<Record<Statement, StatementText>>, field: keyof StatementText): Readonly<Record<Statement, string>> =>
  Object.fromEntries(Object.entries(all).map(([statement, words]) => [statement, words[field]])) as Record<Statement, string>;

/** The words of the exercise. */
export const text: Translated<Text> = {
  en: {
    question: 'From earlier chapters: is this right or wrong?',
    given: pluck(statements.en, 'says'),
    fields: ['Verdict'],
    options: { right: 'right', wrong: 'wrong' },
    hints: ['Think of a small example.', 'Go back to the chapter and try it in its figure.'],
    steps: {},
    mistakes: { misjudged: { name: 'It is the other way round.', why: '' } },
    reasons: pluck(statements.en, 'reason'),
  },
  ko: {
    question: '앞에서 배운 내용이다. 맞는 말인가, 틀린 말인가?',
    given: pluck(statements.ko, 'says'),
    fields: ['판단'],
    options: { right: '맞다', wrong: '틀리다' },
    hints: ['작은 예를 하나 떠올려 본다.', '그 장으로 돌아가 그림에서 확인해 본다.'],
    steps: {},
    mistakes: { misjudged: { name: '그 반대이다.', why: '' } },
    reasons: pluck(statements.ko, 'reason'),
  },
};
