/** Terms of training a model and of saving it. */
export const savingTerms = {
  sample: {
    name: { en: 'sample', ko: '표본' },
    definition: {
      en: 'One thing described by its features: one basket, one picture. A row of the data.',
      ko: '특징으로 나타낸 대상 하나. 장바구니 하나, 그림 한 장처럼 데이터의 한 행이 된다.',
    },
    synonyms: { en: ['example', 'data point', 'instance'], ko: ['샘플', '데이터 포인트', '사례'] },
  },
  model: {
    name: { en: 'model', ko: '모델' },
    definition: {
      en: 'A formula with numbers still to be found; training finds them. A network is a model.',
      ko: '아직 정해지지 않은 수가 들어 있는 식. 그 수는 학습으로 정한다. 신경망도 모델이다.',
    },
    synonyms: { en: ['network'], ko: ['모형'] },
  },
  epoch: {
    name: { en: 'epoch', ko: '에폭' },
    definition: {
      en: 'One pass of training through all samples.',
      ko: '학습이 모든 표본을 한 번씩 훑는 것.',
    },
    synonyms: { en: ['pass', 'round of training'], ko: ['에포크', '세대'] },
  },
  optimizer: {
    name: { en: 'optimiser', ko: '옵티마이저' },
    definition: {
      en: 'The procedure that decides how far each weight and bias moves in a step of training. Many optimisers remember something of the steps before.',
      ko: '학습의 한 단계에서 가중치와 편향을 저마다 얼마나 옮길지 정하는 절차. 앞선 단계의 일을 기억하는 것이 많다.',
    },
    synonyms: { en: ['optimizer', 'Adam', 'SGD'], ko: ['최적화기', '최적화 기법', '아담'] },
  },
  checkpoint: {
    name: { en: 'checkpoint', ko: '체크포인트' },
    definition: {
      en: 'A file that holds the numbers of a network at one moment of training: its weights and biases, often also what the optimiser remembers.',
      ko: '학습 도중 어느 한 시점의 신경망을 담은 파일. 가중치와 편향이 들어 있고, 옵티마이저가 기억하는 것까지 담기도 한다.',
    },
    synonyms: { en: ['saved model', 'snapshot'], ko: ['저장 지점', '스냅숏', '모델 저장 파일'] },
  },
} as const;
