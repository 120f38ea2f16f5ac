/** Terms of convolution. */
export const convolutionTerms = {
  convolution: {
    name: { en: 'convolution', ko: '합성곱' },
    definition: {
      en: 'Moving a small grid of weights over an input and writing down, at each place, the sum of the products. In mathematics the grid is turned by 180° first; in deep learning it is not.',
      ko: '작은 가중치 격자를 입력 위에서 옮겨 가며 자리마다 곱의 합을 적는 연산. 수학에서는 격자를 먼저 180° 돌리지만 딥러닝에서는 돌리지 않는다.',
    },
    synonyms: { en: ['filtering'], ko: ['컨볼루션', '콘볼루션', '필터 연산'] },
  },
  'cross-correlation': {
    name: { en: 'cross-correlation', ko: '교차상관' },
    definition: {
      en: 'The same as convolution but without turning the kernel. It is what convolution layers compute.',
      ko: '커널을 돌리지 않는다는 점만 합성곱과 다른 연산. 합성곱 계층이 실제로 계산하는 것이다.',
    },
    synonyms: { en: ['correlation', 'sliding dot product'], ko: ['상호상관', '상관 연산'] },
  },
  kernel: {
    name: { en: 'kernel', ko: '커널' },
    definition: {
      en: 'The small grid of weights that a convolution moves over its input. Also called a filter.',
      ko: '합성곱에서 입력 위를 옮겨 다니는 작은 가중치 격자. 필터라고도 한다.',
    },
    synonyms: { en: ['mask', 'convolution matrix'], ko: ['마스크', '합성곱 행렬'] },
  },
  filter: {
    name: { en: 'filter', ko: '필터' },
    definition: {
      en: 'Another word for kernel: the weights that are moved over the input and make one feature map.',
      ko: '커널을 달리 부르는 말. 입력 위를 옮겨 다니며 특징 맵 한 장을 만드는 가중치이다.',
    },
    synonyms: { en: ['feature detector'], ko: ['특징 검출기', '마스크'] },
  },
  window: {
    name: { en: 'window', ko: '창' },
    definition: {
      en: 'The part of the input that lies under the kernel at one place.',
      ko: '어느 한 자리에서 커널 아래에 놓인 입력의 부분.',
    },
    synonyms: { en: ['patch'], ko: ['윈도', '윈도우', '패치'] },
  },
  'feature-map': {
    name: { en: 'feature map', ko: '특징 맵' },
    definition: {
      en: 'A grid of numbers that a convolution layer reads or writes: each number says how strongly something is present at that place.',
      ko: '합성곱 계층이 읽거나 내보내는 수의 격자. 수 하나하나가 그 자리에서 어떤 특징이 얼마나 강한지를 나타낸다.',
    },
    synonyms: { en: ['activation map'], ko: ['피처 맵', '특성 맵', '활성화 맵'] },
  },
  stride: {
    name: { en: 'stride', ko: '스트라이드' },
    definition: {
      en: 'How many cells the window moves from one place to the next.',
      ko: '창이 한 자리에서 다음 자리로 옮겨 가는 칸 수.',
    },
    synonyms: { en: ['step size'], ko: ['보폭', '이동 간격'] },
  },
  padding: {
    name: { en: 'padding', ko: '패딩' },
    definition: {
      en: 'Cells, usually zeros, put around the input before the window starts to move.',
      ko: '창을 옮기기 전에 입력의 둘레에 덧대는 칸. 보통 0으로 채운다.',
    },
    synonyms: { en: ['zero padding', 'border'], ko: ['제로 패딩', '덧대기', '여백 채우기'] },
  },
  dilation: {
    name: { en: 'dilation', ko: '팽창' },
    definition: {
      en: 'The distance between neighbouring kernel cells when they are laid on the input; 1 means no gaps.',
      ko: '커널을 입력에 놓을 때 이웃한 커널 칸 사이의 간격. 1이면 틈이 없다.',
    },
    synonyms: { en: ['atrous convolution', 'dilation rate'], ko: ['딜레이션', '팽창률', '확장 합성곱'] },
  },
  'receptive-extent': {
    name: { en: 'receptive extent', ko: '수용 폭' },
    definition: {
      en: 'How many input cells the kernel spans from its first to its last cell along one axis: dilation · (kernel − 1) + 1.',
      ko: '한 축에서 커널의 첫 칸부터 마지막 칸까지 걸치는 입력 칸의 수. 팽창 · (커널 크기 − 1) + 1이다.',
    },
    synonyms: { en: ['effective kernel size'], ko: ['유효 커널 크기', '실효 커널 크기'] },
  },
  'receptive-field': {
    name: { en: 'receptive field', ko: '수용 영역' },
    definition: {
      en: 'All input cells that can influence one output cell.',
      ko: '출력 칸 하나에 영향을 줄 수 있는 입력 칸 전체.',
    },
    synonyms: { en: ['field of view'], ko: ['수용장', '수용야', '리셉티브 필드'] },
  },
  channel: {
    name: { en: 'channel', ko: '채널' },
    definition: {
      en: 'One of several grids of the same height and width that together make one input or output, such as the red, green and blue of a picture.',
      ko: '높이와 너비가 같은 격자 여러 장이 함께 하나의 입력이나 출력을 이룰 때, 그 한 장. 사진의 빨강, 초록, 파랑이 그 예이다.',
    },
    synonyms: { en: ['plane', 'depth slice'], ko: ['깊이', '색 평면'] },
  },
  shape: {
    name: { en: 'shape', ko: '형상' },
    definition: {
      en: 'How many cells a block of numbers has along each axis, such as 28 × 28.',
      ko: '수의 묶음이 축마다 몇 칸인지를 나타낸 것. 28 × 28이 그 예이다.',
    },
    synonyms: { en: ['size', 'dimensions'], ko: ['모양', '크기', '차원'] },
  },
} as const;
