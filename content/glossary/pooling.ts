/** Terms of pooling. */
export const poolingTerms = {
  pooling: {
    name: { en: 'pooling', ko: '풀링' },
    definition: {
      en: 'Making a feature map smaller by replacing each window of it with one number, in every channel by itself. Nothing in it is learned.',
      ko: '특징 맵의 창마다 수 하나만 남겨 맵을 작게 만드는 것. 채널마다 따로 하며, 학습하는 것은 없다.',
    },
    synonyms: { en: ['subsampling', 'downsampling'], ko: ['서브샘플링', '다운샘플링', '통합'] },
  },
  'max-pooling': {
    name: { en: 'max pooling', ko: '최대 풀링' },
    definition: {
      en: 'Pooling that passes on the largest number of each window.',
      ko: '창마다 가장 큰 수를 다음으로 넘기는 풀링. 나머지 수는 버린다.',
    },
    synonyms: { en: ['maximum pooling'], ko: ['맥스 풀링', '최댓값 풀링'] },
  },
  'average-pooling': {
    name: { en: 'average pooling', ko: '평균 풀링' },
    definition: {
      en: 'Pooling that passes on the mean of each window.',
      ko: '창마다 모든 수의 평균을 다음으로 넘기는 풀링.',
    },
    synonyms: { en: ['mean pooling'], ko: ['애버리지 풀링', '평균값 풀링'] },
  },
} as const;
