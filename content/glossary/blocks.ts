/** Terms of blocks and batches. */
export const blockTerms = {
  axis: {
    name: { en: 'axis', ko: '축' },
    definition: {
      en: 'One of the directions in which a block of numbers is counted, such as its channels, its rows or its columns. A shape names one size for each axis.',
      ko: '수의 묶음에서 번호를 매기는 방향 하나. 채널, 행, 열이 그 예이다. 형상은 축마다 크기를 하나씩 적은 것이다.',
    },
    synonyms: { en: ['dimension', 'rank'], ko: ['차원', '방향'] },
  },
  broadcasting: {
    name: { en: 'broadcasting', ko: '브로드캐스팅' },
    definition: {
      en: 'The rule by which an axis of size 1 is repeated to fit the other number block before the two are added or multiplied.',
      ko: '두 수 묶음을 더하거나 곱하기 전에, 크기가 1인 축을 상대에 맞추어 되풀이하는 규칙.',
    },
    synonyms: { en: ['expansion'], ko: ['확장', '전파'] },
  },
  batch: {
    name: { en: 'batch', ko: '배치' },
    definition: {
      en: 'Several inputs that pass through a network together, counted by the first axis of the block that holds them.',
      ko: '신경망을 함께 지나는 여러 입력. 이를 담은 수 묶음에서는 첫째 축이 몇째 입력인지를 가리킨다.',
    },
    synonyms: { en: ['mini-batch', 'minibatch'], ko: ['미니배치', '묶음'] },
  },
} as const;
