/** Terms of networks with several layers. */
export const layerTerms = {
  'hidden-layer': {
    name: { en: 'hidden layer', ko: '은닉층' },
    definition: {
      en: 'A layer between input and output: its values are neither given nor the answer.',
      ko: '입력과 출력 사이에 있는 계층. 그 값은 밖에서 주어지지도, 답으로 나가지도 않는다.',
    },
    synonyms: { en: ['intermediate layer'], ko: ['은닉 계층', '히든 레이어', '중간층'] },
  },
  'forward-pass': {
    name: { en: 'forward pass', ko: '순전파' },
    definition: {
      en: 'Computing a network’s output from its input, layer after layer.',
      ko: '입력에서 출발하여 계층을 차례로 거치며 신경망의 출력을 계산하는 것.',
    },
    synonyms: { en: ['forward propagation', 'inference'], ko: ['정방향 전파', '포워드 패스', '전방향 계산'] },
  },
  relu: {
    name: { en: 'ReLU', ko: 'ReLU' },
    definition: {
      en: 'The activation function that keeps what is above 0 and makes everything else 0: max(0, z). Short for rectified linear unit.',
      ko: '0보다 큰 값은 그대로 두고 나머지는 모두 0으로 바꾸는 활성화 함수, 곧 max(0, z).',
    },
    synonyms: { en: ['rectified linear unit', 'rectifier'], ko: ['렐루', '정류 선형 함수'] },
  },
  sigmoid: {
    name: { en: 'sigmoid', ko: '시그모이드' },
    definition: {
      en: 'An activation function that bends all numbers smoothly into the range from 0 to 1.',
      ko: '모든 수를 0과 1 사이로 매끄럽게 구부려 넣는 활성화 함수.',
    },
    synonyms: { en: ['logistic function'], ko: ['로지스틱 함수'] },
  },
  autoencoder: {
    name: { en: 'autoencoder', ko: '오토인코더' },
    definition: {
      en: 'A network that is trained to give back its own input although fewer numbers fit through its middle.',
      ko: '가운데를 지나는 수가 입력보다 적은데도 입력을 그대로 되돌려 내도록 학습하는 신경망.',
    },
    synonyms: { en: ['AE', 'autoassociative network'], ko: ['자기부호화기', '자동 인코더', 'AE'] },
  },
  bottleneck: {
    name: { en: 'bottleneck', ko: '병목' },
    definition: {
      en: 'The narrowest layer of a network: all that later layers know has to fit into its numbers.',
      ko: '신경망에서 가장 좁은 계층. 뒤의 계층이 아는 것은 모두 이 계층의 수 안에 들어가야 한다.',
    },
    synonyms: { en: ['code layer', 'latent layer'], ko: ['잠재 벡터', '잠재 공간', '코드'] },
  },
  'mean-squared-error': {
    name: { en: 'mean squared error', ko: '평균제곱오차' },
    definition: {
      en: 'The mean of the squared differences between what is and what should be. Short: MSE.',
      ko: '실제 값과 바라는 값의 차를 제곱하여 평균한 것. 줄여서 MSE라고 한다.',
    },
    synonyms: { en: ['MSE', 'L2 loss'], ko: ['MSE', '평균 제곱 오차'] },
  },
} as const;
