import type { Translated } from '../../shared/language.ts';
import type { ExerciseText } from '../ExerciseText.ts';
import type { kind, LayerKind, Statement } from './kind.ts';

type Text = ExerciseText<keyof typeof kind.mistakes, Statement>;

/** What a statement says of "it", and why it is about one kind of layer and no other. */
interface StatementText {
  readonly says: string;
  readonly reason: string;
}

const statements: Translated<Readonly<Record<Statement, StatementText>>> = {
  en: {
    sharesWeights: {
      says: 'It uses the same few weights at every place of the image.',
      reason: 'A filter does not change while it moves.',
    },
    sumsChannels: {
      says: 'It adds up products over all channels of a window.',
      reason: 'A filter has a slice for each channel and makes one sum of them.',
    },
    filterPerMap: { says: 'The number of maps it puts out is the number of its filters.', reason: 'Each filter makes one map.' },
    fourAxes: { says: 'Its weights have the shape (outputs, inputs, height, width).', reason: 'Only filters have a height and a width.' },
    oneBiasPerMap: { says: 'It adds one bias to all cells of a map.', reason: 'A filter has one bias, whatever the size of its map.' },
    noParameters: { says: 'It looks at windows, yet it learns nothing.', reason: 'Taking the largest of four numbers needs no weights.' },
    keepsChannels: { says: 'It makes maps smaller and never changes how many there are.', reason: 'Each map is pooled by itself.' },
    passesLargest: {
      says: 'In training, only one cell of each window gets a gradient.',
      reason: 'Only the largest cell had a part in the output.',
    },
    smallMoves: {
      says: 'When a stroke moves by one pixel, its output often stays the same.',
      reason: 'The largest number of a window may move within it.',
    },
    joinsAxes: { says: 'It turns N × 16 × 5 × 5 into N × 400.', reason: 'It joins all axes after the batch into one.' },
    onlyRearranges: {
      says: 'No number in it changes; it only forgets which cells were neighbours.',
      reason: 'Flattening lays the same numbers out in a row.',
    },
    keepsBatch: { says: 'It joins all axes but the first.', reason: 'The batch stays, so that each image has a row of its own.' },
    matrixProduct: {
      says: 'For a whole batch it is one product of two matrices and a bias: XW + B.',
      reason: 'Each row of X is an image, each column of W a neuron.',
    },
    blindToNeighbours: {
      says: 'Shuffle all its inputs in the same way, and it can learn just as well.',
      reason: 'It does not know which inputs lie side by side.',
    },
    weightPerPair: {
      says: 'It has a weight for each pair of an input and an output.',
      reason: 'Nothing is shared, so most parameters sit here.',
    },
    fixedSize: {
      says: 'A larger image would not fit it any more.',
      reason: 'It has a weight for each single input; filters and windows do not mind how often they are moved.',
    },
  },
  ko: {
    sharesWeights: { says: '이미지의 어느 자리에서나 같은 가중치 몇 개를 쓴다.', reason: '필터는 움직이는 동안 바뀌지 않는다.' },
    sumsChannels: {
      says: '창 안의 곱을 모든 채널에 걸쳐 더한다.',
      reason: '필터에는 채널마다 커널이 한 장씩 있고, 그 곱을 모두 더해 수 하나를 만든다.',
    },
    filterPerMap: { says: '내보내는 맵의 수가 필터의 수와 같다.', reason: '필터 하나가 맵 한 장을 만든다.' },
    fourAxes: { says: '가중치의 형상이 (출력, 입력, 높이, 너비)이다.', reason: '높이와 너비가 있는 가중치는 필터뿐이다.' },
    oneBiasPerMap: { says: '맵의 모든 칸에 편향 하나를 똑같이 더한다.', reason: '맵의 크기와 관계없이 필터의 편향은 하나이다.' },
    noParameters: { says: '창을 옮기며 보지만 배우는 것은 없다.', reason: '네 수 가운데 가장 큰 수를 고르는 데에는 가중치가 필요 없다.' },
    keepsChannels: { says: '맵을 작게 만들지만 맵의 수는 바꾸지 않는다.', reason: '맵을 한 장씩 따로 풀링한다.' },
    passesLargest: { says: '학습할 때 창마다 한 칸만 기울기를 받는다.', reason: '출력에 쓰인 것은 가장 큰 칸뿐이다.' },
    smallMoves: { says: '획이 한 픽셀 움직여도 출력이 그대로일 때가 많다.', reason: '창에서 가장 큰 수가 창 안에서 자리만 옮길 수 있다.' },
    joinsAxes: { says: 'N × 16 × 5 × 5를 N × 400으로 바꾼다.', reason: '배치 뒤의 축을 모두 하나로 합친다.' },
    onlyRearranges: {
      says: '수는 하나도 바뀌지 않고, 어느 칸이 이웃이었는지만 잊는다.',
      reason: '평탄화는 같은 수를 한 줄로 늘어놓을 뿐이다.',
    },
    keepsBatch: { says: '첫째 축만 빼고 모든 축을 합친다.', reason: '배치가 그대로 남아야 이미지마다 한 줄이 된다.' },
    matrixProduct: {
      says: '배치 전체의 계산이 행렬 곱 한 번에 편향을 더한 것, 곧 XW + B이다.',
      reason: 'X의 행은 이미지, W의 열은 노드에 해당한다.',
    },
    blindToNeighbours: { says: '모든 입력을 똑같은 차례로 뒤섞어도 그만큼 잘 배운다.', reason: '어느 입력이 서로 이웃하는지 알지 못한다.' },
    weightPerPair: {
      says: '입력과 출력의 짝마다 가중치가 하나씩 있다.',
      reason: '함께 쓰는 가중치가 없으므로 매개변수가 대부분 여기에 있다.',
    },
    fixedSize: {
      says: '더 큰 이미지는 들어갈 수 없다.',
      reason: '입력마다 가중치가 하나씩 있기 때문이다. 필터와 창은 몇 번 옮기든 상관없다.',
    },
  },
};

const pluck = (all: Readonly<Record<Statement, StatementText>>, field: keyof StatementText): Readonly<Record<Statement, string>> =>
  Object.fromEntries(Object.entries(all).map(([statement, words]) => [statement, words[field]])) as Record<Statement, string>;

const options: Translated<Readonly<Record<LayerKind, string>>> = {
  en: { convolution: 'a convolution layer', pooling: 'a max pooling', flatten: 'a flattening', dense: 'a fully connected layer' },
  ko: { convolution: '합성곱 계층', pooling: '최대 풀링', flatten: '평탄화', dense: '완전연결 계층' },
};

/** The words of the exercise. */
export const text: Translated<Text> = {
  en: {
    question: 'You know all kinds of layers from the chapters before. Which one is “it”?',
    given: pluck(statements.en, 'says'),
    fields: ['Layer'],
    options: options.en,
    hints: [
      'Does it learn anything? Does it know rows and columns?',
      'Two of the four learn: those with weights. Two of the four move a window.',
    ],
    steps: {},
    mistakes: {
      besideIt: { name: 'That one stands beside it in the network.', why: '' },
      sameAbility: { name: 'That is another kind.', why: '' },
    },
    reasons: pluck(statements.en, 'reason'),
  },
  ko: {
    question: '계층의 종류는 모두 앞의 장들에 나왔다. 다음 문장이 말하는 것은 어느 것인가?',
    given: pluck(statements.ko, 'says'),
    fields: ['계층'],
    options: options.ko,
    hints: ['배우는 것이 있는가? 행과 열을 알고 있는가?', '넷 가운데 둘은 가중치가 있어 배운다. 넷 가운데 둘은 창을 옮긴다.'],
    steps: {},
    mistakes: {
      besideIt: { name: '신경망에서 바로 옆에 있는 계층을 골랐다.', why: '' },
      sameAbility: { name: '다른 종류의 계층을 골랐다.', why: '' },
    },
    reasons: pluck(statements.ko, 'reason'),
  },
};
