import type { Translated } from '../../shared/language.ts';

/** The words of the figure. */
export interface Conv3dText {
  readonly title: string;
  readonly input: string;
  readonly filter: string;
  readonly products: string;
  readonly output: string;
  readonly bias: string;
  readonly source: string;
  readonly sources: Readonly<Record<'numbers' | 'picture', string>>;
  readonly filterPreset: string;
  readonly filters: Readonly<Record<'example' | 'red' | 'grey' | 'edges', string>>;
  readonly view: string;
  readonly views: Readonly<Record<'planes' | 'block', string>>;
  readonly compare: string;
  readonly comparisons: Readonly<Record<'none' | 'biasPerChannel' | 'notSummed', string>>;
  readonly channels: string;
  readonly kernel: string;
  readonly settings: string;
  readonly colours: readonly [red: string, green: string, blue: string];
  /** A channel by its number, and by its colour where it has one. */
  readonly channel: (channel: number, colour: string | undefined) => string;
  readonly planeName: (part: string, channel: string, side: number) => string;
  /** "y[0, 1]". */
  readonly cell: (row: number, column: number) => string;
  readonly outputName: (side: number) => string;
  /** How many channels go in and come out. */
  readonly oneChannel: (channels: number) => string;
  readonly editHint: string;
  readonly notYet: string;
  readonly channelSum: (channel: number) => string;
  readonly sum: string;
  readonly sumOnce: (channels: number) => string;
  readonly biasOnce: string;
  readonly right: string;
  readonly wrong: Readonly<Record<'biasPerChannel' | 'notSummed', (channels: number, bias: string) => string>>;
  readonly shapes: string;
  readonly code: string;
  readonly stepText: (row: number, column: number, value: string) => string;
  readonly spoken: (row: number, column: number, sums: string, sum: string, bias: string, value: string) => string;
  readonly solidName: (part: string, channels: number, height: number, width: number) => string;
  /** Beside the output's short edge. */
  readonly oneEdge: string;
  readonly inSolid: string;
  readonly pictureName: string;
}

/** What the figure of a convolution over channels says. */
export const text: Translated<Conv3dText> = {
  en: {
    title: 'Convolution over channels',
    input: 'Input',
    filter: 'Filter',
    products: 'Products',
    output: 'Output',
    bias: 'bias',
    source: 'Input',
    sources: { numbers: 'numbers', picture: 'picture' },
    filterPreset: 'Filter',
    filters: { example: 'example', red: 'red minus green', grey: 'grey', edges: 'edges' },
    view: 'Channels',
    views: { planes: 'as planes', block: 'as one solid' },
    compare: 'Compare with a mistake',
    comparisons: { none: 'none', biasPerChannel: 'a bias for each channel', notSummed: 'channels not summed' },
    channels: 'channels',
    kernel: 'filter height and width',
    settings: 'Sizes and bias',
    colours: ['red', 'green', 'blue'],
    channel: (channel, colour) => (colour === undefined ? `channel ${channel}` : `channel ${channel}: ${colour}`),
    planeName: (part, channel, side) => `${part}, ${channel}, ${side} by ${side}`,
    cell: (row, column) => `y[${row}, ${column}]`,
    outputName: (side) => `Output, one channel, ${side} by ${side}`,
    oneChannel: (channels) => (channels === 1 ? '1 channel in, 1 channel out' : `${channels} channels in, 1 channel out`),
    editHint: 'Select a cell and type to change it.',
    notYet: 'not computed yet',
    channelSum: (channel) => `sum of channel ${channel}`,
    sum: 'sum',
    sumOnce: (channels) => (channels === 1 ? 'the sum of the one channel' : `the sums of all ${channels} channels, added`),
    biasOnce: 'bias, once',
    right: 'right',
    wrong: {
      biasPerChannel: (channels, bias) => `wrong: adds the bias ${channels} times, ${channels} · ${bias} in all`,
      notSummed: (channels) => `wrong: ${channels === 1 ? 'no sum over channels' : `${channels} numbers, so ${channels} output channels`}`,
    },
    shapes: 'Shapes',
    code: 'The same in PyTorch',
    stepText: (row, column, value) => `output y[${row}, ${column}] is ${value}`,
    spoken: (row, column, sums, sum, bias, value) =>
      `Output y[${row}, ${column}]: the channels give ${sums}, together ${sum}; plus bias ${bias} makes ${value}.`,
    solidName: (part, channels, height, width) =>
      `${part}, ${channels === 1 ? '1 channel' : `${channels} channels`} of ${height} by ${width}`,
    oneEdge: '1 channel',
    inSolid: 'The filter stands inside the input, through all of its channels.',
    pictureName: 'The picture: a red ball on grass, a cloud, the sun',
  },
  ko: {
    title: '채널을 아우르는 합성곱',
    input: '입력',
    filter: '필터',
    products: '곱',
    output: '출력',
    bias: '편향',
    source: '입력',
    sources: { numbers: '숫자', picture: '그림' },
    filterPreset: '필터',
    filters: { example: '예', red: '빨강 빼기 초록', grey: '회색', edges: '경계' },
    view: '채널',
    views: { planes: '한 장씩', block: '한 덩어리로' },
    compare: '실수와 견주기',
    comparisons: { none: '없음', biasPerChannel: '채널마다 편향', notSummed: '채널을 더하지 않음' },
    channels: '채널 수',
    kernel: '필터의 높이와 너비',
    settings: '크기와 편향',
    colours: ['빨강', '초록', '파랑'],
    channel: (channel, colour) => (colour === undefined ? `${channel}번 채널` : `${channel}번 채널: ${colour}`),
    planeName: (part, channel, side) => `${part}, ${channel}, ${side}행 ${side}열`,
    cell: (row, column) => `y[${row}, ${column}]`,
    outputName: (side) => `출력, 채널 하나, ${side}행 ${side}열`,
    oneChannel: (channels) => `채널 ${channels}개가 들어가 1개가 나온다`,
    editHint: '칸을 고르고 숫자를 입력하면 바뀐다.',
    notYet: '아직 계산하지 않음',
    channelSum: (channel) => `${channel}번 채널의 합`,
    sum: '합',
    sumOnce: (channels) => (channels === 1 ? '채널 하나의 합' : `채널 ${channels}개의 합을 모두 더한 값`),
    biasOnce: '편향, 한 번만',
    right: '바른 계산',
    wrong: {
      biasPerChannel: (channels, bias) => `틀림: 편향을 ${channels}번, 곧 ${channels} · ${bias}만큼 더했다`,
      notSummed: (channels) =>
        `틀림: ${channels === 1 ? '채널을 더하지 않았다' : `수가 ${channels}개이니 출력 채널도 ${channels}개가 된다`}`,
    },
    shapes: '형상',
    code: 'PyTorch로 쓰면',
    stepText: (row, column, value) => `출력 y[${row}, ${column}]의 값 ${value}`,
    spoken: (row, column, sums, sum, bias, value) =>
      `출력 y[${row}, ${column}]: 채널의 합은 차례로 ${sums}, 모두 더하면 ${sum}, 편향 ${bias}까지 더하면 ${value}.`,
    solidName: (part, channels, height, width) => `${part}, ${height}행 ${width}열 채널 ${channels}개`,
    oneEdge: '채널 1개',
    inSolid: '필터가 입력의 모든 채널을 꿰뚫고 서 있다.',
    pictureName: '그림: 풀밭 위의 빨간 공, 구름, 해',
  },
};
