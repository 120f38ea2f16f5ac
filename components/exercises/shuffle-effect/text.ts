import type { Translated } from '../../shared/language.ts';
import type { ExerciseText } from '../ExerciseText.ts';
import type { kind, Statement } from './kind.ts';

type Text = ExerciseText<keyof typeof kind.mistakes, Statement>;

/** An answer that one can get from a picture, and why a shuffle changes it or does not. */
interface StatementText {
  readonly says: string;
  readonly reason: string;
}

const statements: Translated<Readonly<Record<Statement, StatementText>>> = {
  en: {
    sumOfPixels: { says: 'The sum of all pixels.', reason: 'The same numbers are added, in another order.' },
    largestPixel: { says: 'The value of the brightest pixel.', reason: 'The same values are there; only their places differ.' },
    inkedPixels: { says: 'How many pixels are not 0.', reason: 'No pixel is lost and none is added.' },
    meanBrightness: { says: 'The mean of all pixels.', reason: 'The sum and the number of the pixels stay the same.' },
    denseColumnsToo: {
      says: 'The output of a fully connected layer whose columns of weights are put into the same order as the pixels.',
      reason: 'Each weight meets its own pixel again: the same products are added in another order.',
    },
    denseLayersFirstColumns: {
      says: 'The output of a network of three fully connected layers, where the columns of the first layer’s weights are put into the same order as the pixels.',
      reason: 'The first layer gives the same outputs as before, and the others read nothing else.',
    },
    zeroPicture: {
      says: 'The output of a fully connected layer with its weights as they were, for a picture in which all pixels are 0.',
      reason: 'Shuffling equal pixels changes nothing: the picture is the same.',
    },
    equalWeights: {
      says: 'The output of a neuron whose weights, one for each pixel, are all equal.',
      reason: 'It is the weight times the sum of all pixels, plus the bias. The order does not matter.',
    },
    singleWeightMaximum: {
      says: 'The largest output of a filter of 1 × 1 cell.',
      reason: 'This filter reads one pixel at a time and no neighbours, so its outputs are shuffled, and the largest stays the largest.',
    },
    sortedPixels: {
      says: 'All pixels, sorted from the darkest to the brightest.',
      reason: 'Sorting forgets the places, and places are all that a shuffle changes.',
    },
    denseOldWeights: {
      says: 'The output of a fully connected layer with its weights as they were.',
      reason: 'Each weight meets another pixel than before, so the products are others.',
    },
    windowSum: {
      says: 'The sum of the nine pixels in the 3 × 3 window at the top left.',
      reason: 'After the shuffle other pixels lie in that window.',
    },
    touchingPixels: {
      says: 'How many pairs of inked pixels lie side by side.',
      reason: 'Which pixels lie side by side is just what a shuffle changes.',
    },
    edgeFilter: {
      says: 'The largest output of a 3 × 3 filter that looks for edges.',
      reason: 'The windows of the shuffled picture hold other combinations of pixels.',
    },
    longestRun: {
      says: 'The length of the longest stroke of ink in a row.',
      reason: 'A stroke consists of neighbours, and the shuffle scatters them.',
    },
    rowSums: { says: 'The sum of the pixels in each of the 28 rows.', reason: 'Pixels move to other rows.' },
    middlePixel: { says: 'The value of the pixel in the middle of the picture.', reason: 'Another pixel has come to that place.' },
    convPermutedKernel: {
      says: 'All outputs of a 3 × 3 filter whose nine weights are put into another order.',
      reason: 'The pixels of a window come from nine other places in every window. No order of the nine weights undoes that.',
    },
  },
  ko: {
    sumOfPixels: { says: '모든 픽셀의 합.', reason: '같은 수를 순서만 바꾸어 더한다.' },
    largestPixel: { says: '가장 밝은 픽셀의 값.', reason: '값은 그대로 있고 자리만 다르다.' },
    inkedPixels: { says: '0이 아닌 픽셀의 수.', reason: '픽셀은 없어지지도 생기지도 않는다.' },
    meanBrightness: { says: '모든 픽셀의 평균.', reason: '픽셀의 합도 개수도 그대로이다.' },
    denseColumnsToo: {
      says: '가중치의 열을 픽셀과 같은 순서로 바꾼 완전연결 계층의 출력.',
      reason: '가중치마다 제 픽셀을 다시 만난다. 같은 곱을 순서만 바꾸어 더한다.',
    },
    denseLayersFirstColumns: {
      says: '완전연결 계층 셋으로 된 신경망에서 첫째 계층의 가중치만 열을 픽셀과 같은 순서로 바꾸었을 때의 출력.',
      reason: '첫째 계층의 출력이 전과 같고, 나머지 계층은 그 출력만 읽는다.',
    },
    zeroPicture: {
      says: '가중치를 그대로 둔 완전연결 계층이 모든 픽셀이 0인 그림을 읽었을 때의 출력.',
      reason: '똑같은 픽셀끼리 자리를 바꾸어도 그림은 그대로이다.',
    },
    equalWeights: {
      says: '픽셀마다 하나씩 있는 가중치가 모두 같은 뉴런의 출력.',
      reason: '모든 픽셀의 합에 가중치를 곱하고 편향을 더한 값이므로 순서와 상관없다.',
    },
    singleWeightMaximum: {
      says: '1 × 1칸짜리 필터의 출력 가운데 가장 큰 값.',
      reason: '이 필터는 이웃 없이 픽셀을 하나씩 읽는다. 출력도 함께 섞일 뿐이므로 가장 큰 값은 그대로이다.',
    },
    sortedPixels: {
      says: '어두운 것부터 밝은 것까지 차례로 늘어놓은 모든 픽셀.',
      reason: '차례로 늘어놓으면 자리가 상관없어지며, 섞기가 바꾸는 것은 자리뿐이다.',
    },
    denseOldWeights: {
      says: '가중치를 그대로 둔 완전연결 계층의 출력.',
      reason: '가중치마다 전과 다른 픽셀을 만나므로 곱이 달라진다.',
    },
    windowSum: { says: '왼쪽 위 3 × 3 창에 든 아홉 픽셀의 합.', reason: '섞은 뒤에는 그 창에 다른 픽셀이 놓인다.' },
    touchingPixels: {
      says: '잉크가 있는 픽셀끼리 나란히 놓인 쌍의 수.',
      reason: '무엇과 무엇이 나란히 놓이는지가 바로 섞기가 바꾸는 것이다.',
    },
    edgeFilter: {
      says: '경계를 찾는 3 × 3 필터의 출력 가운데 가장 큰 값.',
      reason: '섞은 그림의 창에는 다른 픽셀들이 모여 있다.',
    },
    longestRun: {
      says: '한 행에서 끊기지 않고 이어진 가장 긴 획의 길이.',
      reason: '획은 이웃한 픽셀로 이루어지는데, 섞으면 이웃이 흩어진다.',
    },
    rowSums: { says: '28개 행 하나하나의 픽셀의 합.', reason: '픽셀이 다른 행으로 옮겨 간다.' },
    middlePixel: { says: '그림 한가운데 있는 픽셀의 값.', reason: '그 자리에 다른 픽셀이 와 있다.' },
    convPermutedKernel: {
      says: '아홉 가중치의 순서를 바꾼 3 × 3 필터의 모든 출력.',
      reason: '창마다 픽셀들이 온 곳이 다르다. 아홉 가중치를 어떤 순서로 놓아도 되돌릴 수 없다.',
    },
  },
};

type Field = keyof StatementText;

const pluck = (all: Readonly<Record<Statement, StatementText>>, field: Field): Readonly<Record<Statement, string>> =>
  Object.fromEntries(Object.entries(all).map(([statement, words]) => [statement, words[field]])) as Record<Statement, string>;

/** The words of the exercise. */
export const text: Translated<Text> = {
  en: {
    question:
      'All pixels of a picture are shuffled. Does this stay the same, whatever the picture, or can it become different? (Apart from rounding.)',
    given: pluck(statements.en, 'says'),
    fields: ['After the shuffle'],
    options: { same: 'it stays the same', different: 'it can become different' },
    hints: [
      'Does it depend on the places of the pixels, or only on which values there are?',
      'A sum does not depend on the order of its terms. But which pixel meets which weight, and which pixels are neighbours, does depend on the places.',
    ],
    steps: {},
    mistakes: { mixedUp: { name: 'It is the other way round.', why: '' } },
    reasons: pluck(statements.en, 'reason'),
  },
  ko: {
    question: '그림의 모든 픽셀을 뒤섞는다. 다음은 어떤 그림에서든 그대로인가, 아니면 달라질 수 있는가? (반올림은 따지지 않는다.)',
    given: pluck(statements.ko, 'says'),
    fields: ['섞은 뒤'],
    options: { same: '그대로이다', different: '달라질 수 있다' },
    hints: [
      '픽셀의 자리에 달려 있는가, 아니면 어떤 값들이 있는지에만 달려 있는가?',
      '합은 더하는 순서와 상관없다. 그러나 어느 픽셀이 어느 가중치를 만나는지, 어느 픽셀이 서로 이웃하는지는 자리에 달려 있다.',
    ],
    steps: {},
    mistakes: { mixedUp: { name: '그 반대이다.', why: '' } },
    reasons: pluck(statements.ko, 'reason'),
  },
};
