import type { Translated } from '../../shared/language.ts';
import type { ExerciseText } from '../ExerciseText.ts';
import type { kind, Statement } from './kind.ts';

type Text = ExerciseText<keyof typeof kind.mistakes, Statement>;

/** What is said, and why it is true of one and not of the others. */
interface StatementText {
  readonly says: string;
  readonly reason: string;
}

const statements: Translated<Readonly<Record<Statement, StatementText>>> = {
  en: {
    copies: {
      says: 'It writes a pixel once for every window that reads it.',
      reason: 'im2col copies; where windows overlap, a pixel is written several times.',
    },
    oneProduct: {
      says: 'It turns a convolution into one matrix product.',
      reason: 'With the windows as rows, all sums of products are one product of two matrices.',
    },
    moreMemory: {
      says: 'It takes more memory.',
      reason: 'The matrix of windows is larger than the input. SIMD computes with what is there.',
    },
    windowRows: {
      says: 'After it, the numbers of one window lie next to each other.',
      reason: 'Each window becomes one row of the matrix.',
    },
    undone: { says: 'Its opposite adds up what came from the same pixel.', reason: 'That is col2im, which puts the rows back.' },
    flattens: {
      says: 'It needs the filters flat: one filter, one row or column of numbers.',
      reason: 'A row of the matrix meets a filter number by number, so both must be in the same order.',
    },
    fourAtOnce: { says: 'It multiplies four pairs of numbers in one instruction.', reason: 'SIMD: single instruction, multiple data.' },
    fused: { says: 'Its relaxed form multiplies and adds in one instruction.', reason: 'Relaxed SIMD has a multiply-add.' },
    sideBySide: {
      says: 'It loads several neighbouring numbers from memory at a time.',
      reason: 'A SIMD register holds four numbers and is loaded as a whole.',
    },
    machine: {
      says: 'Whether it can be used depends on the processor and the browser.',
      reason: 'SIMD needs instructions that the machine has to offer. im2col runs anywhere.',
    },
    registers: { says: 'It works on registers that hold four numbers each.', reason: 'These are the SIMD registers of 128 bits.' },
    fewerProducts: {
      says: 'It needs fewer multiplications than the definition.',
      reason: 'All ways here multiply every weight with every number that it meets.',
    },
    otherAnswer: { says: 'It changes the answer by more than rounding.', reason: 'The same sums are computed, at most in another order.' },
    fewerWeights: { says: 'It saves parameters.', reason: 'How a layer is computed does not change what it learns.' },
    flips: { says: 'It turns the kernel by 180°.', reason: 'None of the ways does; that would be the convolution of mathematics.' },
    training: { says: 'It must be learned from data.', reason: 'Both are ways to compute, fixed before training.' },
  },
  ko: {
    copies: { says: '픽셀을 읽는 창마다 그 픽셀을 한 번씩 적는다.', reason: 'im2col이 하는 복사이다. 창이 겹치면 픽셀이 여러 번 적힌다.' },
    oneProduct: { says: '합성곱을 행렬 곱 하나로 바꾼다.', reason: '창을 행으로 놓으면 곱의 합이 모두 두 행렬의 곱 하나가 된다.' },
    moreMemory: { says: '메모리를 더 쓴다.', reason: '창을 모은 행렬은 입력보다 크다. SIMD는 있는 수로 계산할 뿐이다.' },
    windowRows: { says: '이것을 하고 나면 한 창의 수들이 나란히 놓인다.', reason: '창 하나가 행렬의 행 하나가 된다.' },
    undone: { says: '거꾸로 하면 같은 픽셀에서 온 것들이 더해진다.', reason: '행을 제자리로 돌려놓는 col2im이다.' },
    flattens: { says: '필터 하나하나를 한 줄로 펼쳐 놓아야 한다.', reason: '행렬의 행과 필터의 수가 하나씩 만나므로 차례가 같아야 한다.' },
    fourAtOnce: { says: '명령 하나로 수 네 쌍을 곱한다.', reason: 'SIMD, 곧 명령 하나로 여러 데이터를 다루는 방식이다.' },
    fused: { says: '완화된 방식에서는 명령 하나로 곱하고 더한다.', reason: '완화된 SIMD에는 곱하고 더하는 명령이 있다.' },
    sideBySide: {
      says: '메모리에서 나란히 있는 수 여러 개를 한꺼번에 가져온다.',
      reason: 'SIMD 레지스터에는 수 네 개가 들어가며 통째로 채운다.',
    },
    machine: {
      says: '쓸 수 있는지는 프로세서와 브라우저에 달려 있다.',
      reason: 'SIMD는 기기가 그 명령을 갖추어야 한다. im2col은 어디서나 할 수 있다.',
    },
    registers: { says: '수가 네 개씩 들어가는 레지스터로 계산한다.', reason: '128비트 SIMD 레지스터이다.' },
    fewerProducts: { says: '정의대로 할 때보다 곱셈을 덜 한다.', reason: '여기 나온 방법은 모두 가중치와 만나는 수를 빠짐없이 곱한다.' },
    otherAnswer: { says: '반올림 오차를 넘어 답이 달라진다.', reason: '같은 합을 구하며, 기껏해야 더하는 차례가 다르다.' },
    fewerWeights: { says: '매개변수를 줄인다.', reason: '어떻게 계산하든 계층이 배우는 것은 그대로이다.' },
    flips: { says: '커널을 180° 돌린다.', reason: '어느 방법도 그러지 않는다. 수학에서 말하는 합성곱이라면 돌린다.' },
    training: { says: '데이터에서 배워야 한다.', reason: '둘 다 계산하는 방법이며 학습하기 전에 정해져 있다.' },
  },
};

type Field = keyof StatementText;

const pluck = (all: Readonly<Record<Statement, StatementText>>, field: Field): Readonly<Record<Statement, string>> =>
  Object.fromEntries(Object.entries(all).map(([statement, words]) => [statement, words[field]])) as Record<Statement, string>;

/** The words of the exercise. */
export const text: Translated<Text> = {
  en: {
    question: 'Of what is this true: of im2col, of SIMD, or of neither?',
    given: pluck(statements.en, 'says'),
    fields: ['True of'],
    options: { im2col: 'im2col', simd: 'SIMD', neither: 'neither' },
    hints: [
      'im2col is about where numbers are written, SIMD about how many are computed at a time.',
      'Ask whether it would still be true with plain instructions, or without a matrix of windows. And remember that neither changes what is computed.',
    ],
    steps: {},
    mistakes: {
      tookForIm2col: { name: 'im2col does not do that.', why: 'It only writes the windows into a matrix.' },
      tookForSimd: { name: 'SIMD does not do that.', why: 'It only computes several numbers in one instruction.' },
      tookForNeither: { name: 'One of the two does it.', why: '' },
    },
    reasons: pluck(statements.en, 'reason'),
  },
  ko: {
    question: '다음 문장은 im2col과 SIMD 가운데 무엇에 맞는 말인가? 어느 쪽에도 맞지 않을 수도 있다.',
    given: pluck(statements.ko, 'says'),
    fields: ['무엇에 맞는가'],
    options: { im2col: 'im2col', simd: 'SIMD', neither: '어느 쪽도 아니다' },
    hints: [
      'im2col은 수를 어디에 적는지, SIMD는 한 번에 몇 개를 계산하는지에 관한 것이다.',
      '보통 명령만 써도 맞는 말인지, 창을 모은 행렬이 없어도 맞는 말인지 따져 보자. 그리고 둘 다 계산하는 내용은 바꾸지 않는다.',
    ],
    steps: {},
    mistakes: {
      tookForIm2col: { name: 'im2col은 그렇게 하지 않는다.', why: '창을 행렬로 옮겨 적을 뿐이다.' },
      tookForSimd: { name: 'SIMD는 그렇게 하지 않는다.', why: '명령 하나로 여러 수를 계산할 뿐이다.' },
      tookForNeither: { name: '둘 가운데 하나에 맞는 말이다.', why: '' },
    },
    reasons: pluck(statements.ko, 'reason'),
  },
};
