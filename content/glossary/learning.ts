/** Terms of learning from data. */
export const learningTerms = {
  parameter: {
    name: { en: 'parameter', ko: '매개변수' },
    definition: {
      en: 'A number that training changes: a weight or a bias.',
      ko: '학습이 바꾸는 수. 곧 가중치나 편향을 말한다.',
    },
    synonyms: { en: ['trainable number', 'coefficient'], ko: ['파라미터', '모수', '학습 변수'] },
  },
  overfitting: {
    name: { en: 'overfitting', ko: '과적합' },
    definition: {
      en: 'A model does well on the data it was trained on and clearly worse on new data: it has learned the accidents of its sample.',
      ko: '학습에 쓴 데이터에서는 성능이 좋지만 새 데이터에서는 눈에 띄게 나빠지는 것. 표본의 우연까지 배운 탓이다.',
    },
    synonyms: { en: ['overtraining'], ko: ['오버피팅', '과대적합'] },
  },
  underfitting: {
    name: { en: 'underfitting', ko: '과소적합' },
    definition: {
      en: 'A model does badly even on the data it was trained on: it is too stiff to follow the pattern.',
      ko: '학습에 쓴 데이터에서조차 성능이 나쁜 것. 모델이 너무 뻣뻣해 데이터의 규칙을 따라가지 못하는 탓이다.',
    },
    synonyms: { en: ['undertraining'], ko: ['언더피팅', '과소 학습'] },
  },
  'statistical-bias': {
    name: { en: 'statistical bias', ko: '통계적 편향' },
    definition: {
      en: 'How far the predictions of a learning procedure, averaged over many data sets, lie from the truth. It is no parameter: nothing in the model holds it.',
      ko: '한 학습 방법이 여러 데이터 집합에서 내놓은 예측의 평균이 참값에서 벗어난 정도. 매개변수가 아니며 모델 안 어디에도 저장되어 있지 않다.',
    },
    synonyms: { en: ['bias of an estimator', 'systematic error'], ko: ['추정량의 편향', '계통 오차', '편의'] },
  },
  variance: {
    name: { en: 'variance', ko: '분산' },
    definition: {
      en: 'How far the predictions for different data sets scatter about their own average: the mean of the squared distances.',
      ko: '데이터 집합을 바꿀 때 예측이 제 평균을 중심으로 흩어지는 정도. 평균과의 차를 제곱해 평균한 값이다.',
    },
    synonyms: { en: ['spread', 'scatter'], ko: ['산포', '변동'] },
  },
  noise: {
    name: { en: 'noise', ko: '잡음' },
    definition: {
      en: 'The part of a measured value that no model can foresee, different each time one measures.',
      ko: '측정값 가운데 어떤 모델도 예측할 수 없는 부분. 측정할 때마다 달라진다.',
    },
    synonyms: { en: ['random error', 'irreducible error'], ko: ['노이즈', '우연 오차', '줄일 수 없는 오차'] },
  },
  'weight-decay': {
    name: { en: 'weight decay', ko: '가중치 감쇠' },
    definition: {
      en: 'Pulling every weight a little towards 0 at each training step, so that large weights must earn their size. It works against overfitting.',
      ko: '학습 단계마다 모든 가중치를 0 쪽으로 조금씩 당기는 것. 꼭 필요한 가중치만 커지므로 과적합을 줄인다.',
    },
    synonyms: { en: ['L2 regularisation', 'ridge penalty'], ko: ['L2 규제', 'L2 정칙화', '웨이트 디케이'] },
  },
} as const;
