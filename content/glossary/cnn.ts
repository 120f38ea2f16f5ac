/** Terms of a whole convolutional network. */
export const cnnTerms = {
  cnn: {
    name: { en: 'convolutional network', ko: '합성곱 신경망' },
    definition: {
      en: 'A network in which convolution layers read the image first and fully connected layers decide at the end; CNN for short.',
      ko: '앞에서는 합성곱 계층이 이미지를 읽고 끝에서는 완전연결 계층이 판단하는 신경망. 줄여서 CNN이라고 한다.',
    },
    synonyms: { en: ['CNN', 'ConvNet', 'convolutional neural network'], ko: ['CNN', '컨볼루션 신경망'] },
  },
  logit: {
    name: { en: 'logit', ko: '로짓' },
    definition: {
      en: 'An output of the last layer, before softmax. It may be negative or positive; the larger it is, the more the network favours this class.',
      ko: '소프트맥스를 거치기 전의 마지막 계층 출력. 어떤 수든 될 수 있으며, 클수록 신경망이 그 종류 쪽으로 기운다.',
    },
    synonyms: { en: ['score'], ko: ['점수', '로지트'] },
  },
  softmax: {
    name: { en: 'softmax', ko: '소프트맥스' },
    definition: {
      en: 'Turns numbers into positive ones that add up to 1: e is raised to each of them, and each power is divided by the sum of all powers.',
      ko: '수들을 더해서 1이 되는 양수로 바꾸는 함수. e를 각 수만큼 거듭제곱하고 그 합으로 나눈다.',
    },
    synonyms: { en: ['normalised exponential'], ko: ['소프트맥스 함수', '정규화된 지수 함수', '정규화 지수 함수'] },
  },
} as const;
