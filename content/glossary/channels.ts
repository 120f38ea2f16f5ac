/** Terms of convolution over channels. */
export const channelTerms = {
  'grouped-convolution': {
    name: { en: 'grouped convolution', ko: '그룹 합성곱' },
    definition: {
      en: 'A convolution whose channels are shared out among groups: each filter reads the channels of its own group alone.',
      ko: '채널을 몇 개 그룹으로 나누어 하는 합성곱. 필터는 제 그룹의 채널만 읽는다.',
    },
    synonyms: { en: ['group convolution', 'depthwise convolution'], ko: ['그룹 컨볼루션', '깊이별 합성곱', '뎁스와이즈 컨볼루션'] },
  },
  'pointwise-convolution': {
    name: { en: '1 × 1 convolution', ko: '1 × 1 합성곱' },
    definition: {
      en: 'A convolution whose filters read a single cell of each channel: it mixes channels and leaves neighbours alone.',
      ko: '필터가 채널마다 한 칸만 읽는 합성곱. 이웃한 칸은 보지 않고 채널끼리만 섞는다.',
    },
    synonyms: { en: ['pointwise convolution'], ko: ['점별 합성곱', '포인트와이즈 컨볼루션'] },
  },
} as const;
