import { formatNumber } from '../../shared/format.ts';
import type { Translated } from '../../shared/language.ts';
import { particle } from '../../shared/particle.ts';
import { cellOf, type Traced } from './model.ts';

type Side = 'original' | 'shuffled';

interface PixelShuffleText {
  readonly title: string;
  readonly digit: string;
  readonly digits: Readonly<Record<string, string>>;
  readonly seed: string;
  readonly tile: string;
  readonly tiles: Readonly<Record<string, string>>;
  readonly side: string;
  readonly sides: Readonly<Record<Side, string>>;
  readonly row: string;
  readonly column: string;
  readonly columns: string;
  readonly picture: Readonly<Record<Side, string>>;
  readonly pictureName: (digit: string, side: Side) => string;
  readonly weights: (neuron: number) => string;
  readonly weightsName: (neuron: number, isPermuted: boolean) => string;
  readonly sameWeights: string;
  readonly shuffledWeights: string;
  readonly legend: string;
  readonly score: string;
  readonly scores: string;
  readonly neuron: string;
  readonly choose: (neuron: number) => string;
  readonly highest: string;
  readonly traced: (traced: Traced, side: Side) => string;
  readonly verdict: (gap: string, answer: number, before: number, isPermuted: boolean) => string;
}

const digits = Object.fromEntries(Array.from({ length: 10 }, (_, digit) => [digit, String(digit)]));
const place = (cell: number) => `(${cellOf(cell).join(', ')})`;
const aDigit = (digit: number) => `${digit === 8 ? 'an' : 'a'} ${digit}`;
const far = ({ spread }: Traced) => formatNumber(spread, 1);

/** The words of the figure. */
export const text: Translated<PixelShuffleText> = {
  en: {
    title: 'Shuffled pixels and a fully connected layer',
    digit: 'Digit',
    digits,
    seed: 'shuffle number',
    tile: 'Pixels change places within',
    tiles: { 28: 'the whole picture', 14: '14 × 14', 7: '7 × 7', 4: '4 × 4', 2: '2 × 2', 1: 'not at all' },
    side: 'The window of a convolution stands in the',
    sides: { original: 'original', shuffled: 'shuffled' },
    row: 'row of its middle',
    column: 'column of its middle',
    columns: 'Shuffle the columns of the weights too',
    picture: { original: 'Original picture', shuffled: 'Shuffled picture' },
    pictureName: (digit, side) =>
      side === 'original' ? `A handwritten ${digit}, 28 × 28 pixels` : `The same pixels of the ${digit}, shuffled: specks without a shape`,
    weights: (neuron) => `weights of neuron ${neuron}`,
    weightsName: (neuron, isPermuted) =>
      isPermuted
        ? `The 784 weights of neuron ${neuron}, shuffled as the pixels are`
        : `The 784 weights of neuron ${neuron}, laid out as the pixels they multiply in the original`,
    sameWeights: 'the same weights',
    shuffledWeights: 'weights, shuffled too',
    legend: 'Weights from −9 to 9. Blue is above 0, red below, pale near 0.',
    score: 'sum',
    scores: 'Sums of all ten neurons; the highest is the answer.',
    neuron: 'neuron',
    choose: (neuron) => `Show the weights of neuron ${neuron}`,
    highest: 'highest',
    traced: (traced, side) => {
      const { middle, middleThere, cells } = traced;
      if (side === 'original')
        return `Pixel ${place(middle)}, number ${middle} of the row of 784, goes to ${place(middleThere)}, number ${middleThere}. There its ${cells.length - 1} neighbours are ${far(traced)} cells away from it on average.`;
      return `The window at ${place(middle)} reads ${cells.length} pixels of the original that do not belong together: the middle one comes from ${place(middleThere)}, and the others come from ${far(traced)} cells away from it, on average.`;
    },
    verdict: (gap, answer, before, isPermuted) => {
      if (gap === '0')
        return `The ten sums are the same, to the last digit: the layer reads ${aDigit(answer)} in both pictures.${isPermuted ? '' : ' Nothing has been shuffled.'}`;
      return `The sums differ, by up to ${gap}: weights meet pixels that are not theirs. The layer takes the original for ${aDigit(before)} and the shuffled picture for ${aDigit(answer)}.`;
    },
  },
  ko: {
    title: '뒤섞은 픽셀과 완전연결 계층',
    digit: '숫자',
    digits,
    seed: '섞는 방법의 번호',
    tile: '픽셀이 자리를 바꾸는 범위',
    tiles: { 28: '그림 전체', 14: '14 × 14', 7: '7 × 7', 4: '4 × 4', 2: '2 × 2', 1: '섞지 않음' },
    side: '합성곱의 창을 놓을 그림',
    sides: { original: '원본', shuffled: '섞은 그림' },
    row: '창 한가운데의 행',
    column: '창 한가운데의 열',
    columns: '가중치의 열도 똑같이 섞기',
    picture: { original: '원본 그림', shuffled: '섞은 그림' },
    pictureName: (digit, side) =>
      side === 'original' ? `손글씨 숫자 ${digit}, 28 × 28 픽셀` : `숫자 ${digit}의 픽셀을 섞은 그림. 모양은 없고 점만 흩어져 있다`,
    weights: (neuron) => `뉴런 ${neuron}의 가중치`,
    weightsName: (neuron, isPermuted) =>
      isPermuted
        ? `뉴런 ${neuron}의 가중치 784개를 픽셀과 똑같이 섞은 것`
        : `뉴런 ${neuron}의 가중치 784개를 원본에서 곱해지는 픽셀의 자리에 놓은 것`,
    sameWeights: '같은 가중치',
    shuffledWeights: '함께 섞은 가중치',
    legend: '가중치는 −9부터 9까지이다. 파란 칸은 0보다 크고 빨간 칸은 0보다 작으며, 옅을수록 0에 가깝다.',
    score: '합',
    scores: '열 뉴런의 합. 가장 큰 것이 계층의 답이다.',
    neuron: '뉴런',
    choose: (neuron) => `뉴런 ${neuron} 가중치 보기`,
    highest: '최대',
    traced: (traced, side) => {
      const { middle, middleThere, cells } = traced;
      if (side === 'original')
        return `픽셀 ${place(middle)}의 번호는 784개를 늘어놓은 줄에서 ${middle}번이다. 이 픽셀은 ${place(middleThere)}, 곧 ${middleThere}번 자리로 간다. 옮겨 간 뒤 이웃 ${cells.length - 1}개는 이 픽셀에서 평균 ${far(traced)}칸 떨어져 있다.`;
      return `${place(middle)}에 놓인 창은 원본에서 서로 떨어져 있던 픽셀 ${cells.length}개를 읽는다. 한가운데 픽셀은 ${place(middleThere)}에서 왔고, 나머지는 원본에서 그 픽셀과 평균 ${far(traced)}칸 떨어져 있었다.`;
    },
    verdict: (gap, answer, before, isPermuted) => {
      if (gap === '0')
        return `열 개의 합이 마지막 자리까지 모두 같다. 계층은 두 그림을 모두 ${answer}${particle(answer, '로')} 읽는다.${isPermuted ? '' : ' 아무것도 섞지 않았다.'}`;
      return `합이 달라졌다. 차이는 최대 ${gap}이다. 가중치가 제 픽셀이 아닌 픽셀을 만나기 때문이다. 계층은 원본을 ${before}${particle(before, '로')}, 섞은 그림을 ${answer}${particle(answer, '로')} 읽는다.`;
    },
  },
};
