/** Terms of the chapter on training. */
export const trainingTerms = {
  loss: {
    name: { en: 'loss', ko: '손실' },
    definition: {
      en: 'One number that says how wrong a network is on some examples; 0 or more, smaller is better.',
      ko: '신경망이 주어진 예에서 얼마나 틀렸는지를 나타내는 수 하나. 0 이상이며 작을수록 좋다.',
    },
    synonyms: { en: ['cost', 'error function', 'objective'], ko: ['비용', '손실 함수', '비용 함수', '목적 함수', '로스'] },
  },
  'cross-entropy': {
    name: { en: 'cross-entropy', ko: '교차 엔트로피' },
    definition: {
      en: 'The loss of networks that name a class: minus the logarithm of the probability that the network gives to the right class.',
      ko: '종류를 맞히는 신경망의 손실. 신경망이 정답에 준 확률의 로그에서 부호를 바꾼 값이다.',
    },
    synonyms: { en: ['log loss', 'negative log-likelihood'], ko: ['크로스 엔트로피', '로그 손실', '음의 로그 가능도'] },
  },
  gradient: {
    name: { en: 'gradient', ko: '기울기' },
    definition: {
      en: 'For each parameter, how much the loss changes for each unit by which the parameter grows, as long as the change is small.',
      ko: '매개변수마다, 그 값을 조금 키울 때 손실이 얼마나 바뀌는지를 나타낸 것. 손실의 변화를 매개변수의 변화로 나눈 값이다.',
    },
    synonyms: { en: ['slope', 'derivative', 'partial derivative'], ko: ['그래디언트', '경사', '미분', '편미분'] },
  },
  'learning-rate': {
    name: { en: 'learning rate', ko: '학습률' },
    definition: {
      en: 'What the gradient is multiplied by to get the size of a training step. Training does not find it: a person chooses it.',
      ko: '학습의 한 걸음을 정하기 위해 기울기에 곱하는 수. 학습으로 정해지지 않고 사람이 고른다.',
    },
    synonyms: { en: ['step size'], ko: ['러닝 레이트', '학습 속도', '스텝 크기'] },
  },
  backpropagation: {
    name: { en: 'backpropagation', ko: '역전파' },
    definition: {
      en: 'Computing all gradients of a network in one pass from the loss back to the input, multiplying local slopes.',
      ko: '손실에서 입력 쪽으로 한 번 거슬러 가며 각 계산의 기울기를 곱해 모든 매개변수의 기울기를 구하는 방법.',
    },
    synonyms: { en: ['backward pass', 'reverse-mode differentiation'], ko: ['오차역전파', '오차역전파법', '백프로퍼게이션'] },
  },
  'test-data': {
    name: { en: 'test data', ko: '시험 데이터' },
    definition: {
      en: 'Examples that training never uses. How a network does on them says what it has really learned.',
      ko: '학습에 쓰지 않고 남겨 둔 예. 신경망이 정말로 무엇을 배웠는지는 여기에서의 성능이 말해 준다.',
    },
    synonyms: { en: ['test set', 'held-out data'], ko: ['테스트 데이터', '테스트 세트', '평가 데이터'] },
  },
} as const;
