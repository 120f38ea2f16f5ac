/** Terms of a single neuron and of layers of neurons. */
export const neuronTerms = {
  neuron: {
    name: { en: 'neuron', ko: '뉴런' },
    definition: {
      en: 'The smallest part of a network: it multiplies each input by a weight, adds everything up with a bias, and passes the total through an activation function.',
      ko: '신경망을 이루는 가장 작은 단위. 입력마다 가중치를 곱해 모두 더하고 편향을 더한 뒤, 그 값을 활성화 함수에 통과시켜 내보낸다.',
    },
    synonyms: { en: ['unit', 'node', 'cell'], ko: ['노드', '유닛', '신경세포'] },
  },
  perceptron: {
    name: { en: 'perceptron', ko: '퍼셉트론' },
    definition: {
      en: 'A neuron whose activation function is the step function: it answers 1 or 0 and nothing in between.',
      ko: '계단 함수를 활성화 함수로 쓰는 뉴런. 1 아니면 0만 출력한다.',
    },
    synonyms: { en: ['threshold unit', 'linear threshold unit'], ko: ['인공 뉴런', '단순 퍼셉트론'] },
  },
  feature: {
    name: { en: 'feature', ko: '특징' },
    definition: {
      en: 'One number that describes a thing: a length, a pixel, or the output of an earlier layer. The inputs of a neuron are features.',
      ko: '대상을 나타내는 수 하나. 길이, 픽셀 값, 앞 계층의 출력이 모두 특징이 될 수 있으며 뉴런의 입력이 된다.',
    },
    synonyms: { en: ['attribute', 'variable'], ko: ['피처', '특성', '속성'] },
  },
  weight: {
    name: { en: 'weight', ko: '가중치' },
    definition: {
      en: 'The number an input is multiplied by. It says how much that input counts and, by its sign, in which direction. It is learned.',
      ko: '입력에 곱하는 수. 그 입력을 얼마나 크게 칠지를 크기로, 어느 쪽으로 칠지를 부호로 나타낸다. 학습으로 정해진다.',
    },
    synonyms: { en: ['coefficient', 'connection strength'], ko: ['웨이트', '계수', '연결 강도'] },
  },
  bias: {
    name: { en: 'bias', ko: '편향' },
    definition: {
      en: 'A number that a neuron adds to its weighted sum. It is learned, as the weights are, and decides how easily the neuron fires.',
      ko: '뉴런이 가중합에 더하는 수. 가중치처럼 학습되며, 뉴런이 얼마나 쉽게 활성화되는지를 정한다.',
    },
    synonyms: { en: ['offset', 'intercept'], ko: ['절편', '바이어스'] },
  },
  'weighted-sum': {
    name: { en: 'weighted sum', ko: '가중합' },
    definition: {
      en: 'The sum of the inputs, each multiplied by its own weight first: w₁x₁ + w₂x₂.',
      ko: '입력마다 제 가중치를 곱한 뒤 모두 더한 값. w₁x₁ + w₂x₂와 같은 꼴이다.',
    },
    synonyms: { en: ['linear combination'], ko: ['선형 결합', '가중 합계'] },
  },
  threshold: {
    name: { en: 'threshold', ko: '임계값' },
    definition: {
      en: 'The value that a weighted sum must reach for the neuron to fire. It is the bias with the opposite sign: θ = −b.',
      ko: '뉴런이 활성화되기 위해 가중합이 이르러야 하는 값. 편향의 부호를 바꾼 것과 같다. 곧 θ = −b이다.',
    },
    synonyms: { en: ['cut-off', 'firing level'], ko: ['문턱값', '역치', '임계치'] },
  },
  'activation-function': {
    name: { en: 'activation function', ko: '활성화 함수' },
    definition: {
      en: 'The function a neuron applies to its total before passing it on. The step function is the oldest; ReLU and the sigmoid are common today.',
      ko: '뉴런이 구한 합을 내보내기 전에 통과시키는 함수. 계단 함수가 가장 오래되었고, 오늘날에는 ReLU와 시그모이드를 많이 쓴다.',
    },
    synonyms: { en: ['nonlinearity', 'transfer function'], ko: ['비선형 함수', '전달 함수'] },
  },
  'step-function': {
    name: { en: 'step function', ko: '계단 함수' },
    definition: {
      en: 'The function that is 0 below 0 and 1 above it. At 0 itself this book takes 1.',
      ko: '0보다 작으면 0, 0보다 크면 1인 함수. 정확히 0일 때 이 책에서는 1로 정한다.',
    },
    synonyms: { en: ['Heaviside function', 'threshold function'], ko: ['헤비사이드 함수', '단위 계단 함수'] },
  },
  'decision-boundary': {
    name: { en: 'decision boundary', ko: '결정 경계' },
    definition: {
      en: 'The points where the answer changes. For a neuron with two inputs it is a straight line.',
      ko: '출력이 바뀌는 점들의 모임. 입력이 둘인 뉴런의 결정 경계는 직선이다.',
    },
    synonyms: { en: ['separating line', 'hyperplane'], ko: ['분류 경계', '결정 직선', '초평면'] },
  },
  'linearly-separable': {
    name: { en: 'linearly separable', ko: '선형 분리 가능' },
    definition: {
      en: 'Two sets of points are linearly separable if some straight line has all of one set on one side and all of the other set on the other side.',
      ko: '두 무리의 점을 직선 하나로 나누어 한 무리는 모두 이쪽에, 다른 무리는 모두 저쪽에 놓을 수 있는 것.',
    },
    synonyms: { en: ['separable by a line'], ko: ['선형 분리성', '일차 분리 가능'] },
  },
  layer: {
    name: { en: 'layer', ko: '계층' },
    definition: {
      en: 'Neurons side by side that all read the same inputs, each with weights and a bias of its own.',
      ko: '같은 입력을 나란히 읽는 뉴런들의 모임. 가중치와 편향은 뉴런마다 따로 있다.',
    },
    synonyms: { en: ['level'], ko: ['층', '레이어'] },
  },
  'multilayer-perceptron': {
    name: { en: 'multilayer perceptron', ko: '다층 퍼셉트론' },
    definition: {
      en: 'A network of layers in a row: the outputs of one layer are the inputs of the next. Short: MLP.',
      ko: '계층을 차례로 이어, 한 계층의 출력이 다음 계층의 입력이 되게 한 신경망. 줄여서 MLP라고 한다.',
    },
    synonyms: { en: ['feed-forward network'], ko: ['순방향 신경망', '멀티레이어 퍼셉트론'] },
  },
  'fully-connected-layer': {
    name: { en: 'fully connected layer', ko: '완전연결 계층' },
    definition: {
      en: 'A layer in which every neuron reads every input, with one weight for each pair. Short: FC.',
      ko: '모든 뉴런이 모든 입력을 읽는 계층. 뉴런과 입력의 짝마다 가중치가 하나씩 있다. 줄여서 FC라고 한다.',
    },
    synonyms: { en: ['dense layer', 'linear layer', 'affine layer'], ko: ['전결합 계층', '밀집층', '어파인 계층'] },
  },
} as const;
