/** Terms of how things are computed. */
export const computingTerms = {
  im2col: {
    name: { en: 'im2col', ko: 'im2col' },
    definition: {
      en: '“Image to columns”: writing every window of an image into a matrix, one window a row or a column, so that a convolution becomes one matrix product.',
      ko: '“image to columns”의 준말. 이미지의 창을 하나씩 행이나 열로 옮겨 적어 행렬을 만드는 것. 그러면 합성곱이 행렬 곱 하나가 된다.',
    },
    synonyms: { en: ['unfold', 'lowering'], ko: ['이미지 펼치기', '언폴드'] },
  },
  'matrix-product': {
    name: { en: 'matrix product', ko: '행렬 곱' },
    definition: {
      en: 'A table of sums of products: each row of the first matrix meets each column of the second, number by number.',
      ko: '첫째 행렬의 행과 둘째 행렬의 열을 하나씩 만나게 하여, 짝이 되는 수를 곱하고 더한 값을 표로 모은 것.',
    },
    synonyms: { en: ['matrix multiplication', 'GEMM'], ko: ['행렬곱', '행렬 곱셈'] },
  },
  'multiply-add': {
    name: { en: 'multiply-add', ko: '곱하고 더하기' },
    definition: {
      en: 'One multiplication whose product is added to a sum: the step that convolutions and fully connected layers consist of.',
      ko: '두 수를 곱해 합에 더하는 한 걸음. 합성곱과 완전연결 계층의 계산은 이 걸음으로 이루어진다.',
    },
    synonyms: { en: ['MAC', 'multiply-accumulate'], ko: ['곱셈 누산', 'MAC 연산'] },
  },
  simd: {
    name: { en: 'SIMD', ko: 'SIMD' },
    definition: {
      en: '“Single instruction, multiple data”: one instruction of the processor computes several numbers at the same time.',
      ko: '“single instruction, multiple data”의 준말. 프로세서가 명령 하나로 여러 수를 동시에 계산하는 방식.',
    },
    synonyms: { en: ['vector instructions'], ko: ['벡터 명령', '단일 명령 다중 데이터'] },
  },
  'gflop-s': {
    name: { en: 'GFLOP/s', ko: 'GFLOP/s' },
    definition: {
      en: 'Thousand million multiplications and additions of fractional numbers a second.',
      ko: '소수의 곱셈과 덧셈을 1초에 얼마나 하는지를 10억 번 단위로 나타낸 것.',
    },
    synonyms: { en: ['gigaflops', 'floating-point operations per second'], ko: ['기가플롭스', '초당 부동소수점 연산'] },
  },
} as const;
