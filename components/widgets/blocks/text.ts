import type { ShapeError } from '../../../engine/index.ts';
import type { Translated } from '../../shared/language.ts';
import type { BlockValues, Convolution, Moment, Sizes } from './model.ts';

type Part = BlockValues['open'];

interface BlocksText {
  readonly title: string;
  readonly parts: Readonly<Record<Part, string>>;
  readonly sizes: Readonly<Record<keyof Sizes, string>>;
  readonly by: string;
  readonly units: Readonly<Record<BlockValues['by'], string>>;
  readonly channel: string;
  readonly channelHint: string;
  readonly channelOf: (channel: number) => string;
  readonly channelSum: (channel: number, sum: string) => string;
  readonly opened: Readonly<Record<Part, (filter: number, channel: number) => string>>;
  readonly cell: (filter: number, row: number, column: number) => string;
  readonly parameters: string;
  readonly noOutput: string;
  readonly doesNotFit: (error: ShapeError, sizes: Sizes) => string;
  /** What a screen reader says of a moment. */
  readonly said: (moment: Moment, isMisfit: boolean) => string;
  /** What it says of the whole picture. */
  readonly name: (convolution: Convolution, moment: Moment) => string;
}

const shape = ({ shape }: { readonly shape: readonly number[] }): string => shape.join(' × ');

/** What the block diagram of a convolution says. */
export const text: Translated<BlocksText> = {
  en: {
    title: 'A convolution as blocks',
    parts: { input: 'input', filters: 'filters', bias: 'bias', output: 'output' },
    sizes: {
      channels: 'channels',
      height: 'height',
      width: 'width',
      padding: 'padding',
      filters: 'filters',
      kernelHeight: 'filter height',
      kernelWidth: 'filter width',
      stride: 'stride',
    },
    by: 'One step computes',
    units: { cell: 'a cell', row: 'a row', map: 'a map' },
    channel: 'Channel shown',
    channelHint: 'One sum for each channel, then the bias. Point at a sum: its slice of window and filter lights.',
    channelOf: (channel) => `Channel ${channel}`,
    channelSum: (channel, sum) => `channel ${channel} gives ${sum}`,
    opened: {
      input: (_, channel) => `Input, channel ${channel}`,
      filters: (filter, channel) => `Filter ${filter}, channel ${channel}`,
      bias: () => 'Biases, one a filter',
      output: (filter) => `Output map ${filter}`,
    },
    cell: (filter, row, column) => `Output y[${filter}, ${row}, ${column}]`,
    parameters: 'Trained',
    noOutput: 'no output',
    doesNotFit: (_, { height, width, kernelHeight, kernelWidth, padding }) =>
      `The filter does not fit: it is ${kernelHeight} × ${kernelWidth}, the padded input ${height + 2 * padding} × ${width + 2 * padding}. Make the filter smaller, or the input or the padding larger.`,
    said: ({ isDone, filter, row, column, explanation }, isMisfit) => {
      if (isMisfit || explanation === null) return 'no output';
      return isDone ? 'all maps are computed' : `filter ${filter} writes ${explanation.value} at row ${row}, column ${column} of its map`;
    },
    name: ({ input, weight, output, sizes, count }, moment) => {
      if (output === null) return `An input block of ${shape(input)} and filters that do not fit into it.`;
      const progress = moment.isDone
        ? 'All maps are stacked.'
        : `Filter ${moment.filter} is at work; ${moment.filter} of ${sizes.filters} maps are finished.`;
      return `Blocks: an input of ${shape(input)}, filters of ${shape(weight)}, a bias of ${sizes.filters} × 1 × 1 and an output of ${shape(output)}, ${count} cells. ${progress}`;
    },
  },
  ko: {
    title: '블록으로 보는 합성곱',
    parts: { input: '입력', filters: '필터', bias: '편향', output: '출력' },
    sizes: {
      channels: '채널 수',
      height: '높이',
      width: '너비',
      padding: '패딩',
      filters: '필터 수',
      kernelHeight: '필터 높이',
      kernelWidth: '필터 너비',
      stride: '스트라이드',
    },
    by: '한 번에 계산할 양',
    units: { cell: '한 칸', row: '한 행', map: '맵 한 장' },
    channel: '보여 줄 채널',
    channelHint: '채널마다 합이 하나씩 있고, 끝에 편향이 있다. 합을 가리키면 창과 필터에서 그 채널의 조각에 불이 켜진다.',
    channelOf: (channel) => `${channel}번 채널`,
    channelSum: (channel, sum) => `${channel}번 채널의 합 ${sum}`,
    opened: {
      input: (_, channel) => `입력의 ${channel}번 채널`,
      filters: (filter, channel) => `${filter}번 필터의 ${channel}번 채널`,
      bias: () => '편향, 필터마다 하나',
      output: (filter) => `출력의 ${filter}번 맵`,
    },
    cell: (filter, row, column) => `출력 y[${filter}, ${row}, ${column}]`,
    parameters: '학습되는 수',
    noOutput: '출력 없음',
    doesNotFit: (_, { height, width, kernelHeight, kernelWidth, padding }) =>
      `필터가 들어가지 않는다. 필터는 ${kernelHeight} × ${kernelWidth}인데 패딩까지 더한 입력은 ${height + 2 * padding} × ${width + 2 * padding}이다. 필터를 줄이거나, 입력이나 패딩을 늘려야 한다.`,
    said: ({ isDone, filter, row, column, explanation }, isMisfit) => {
      if (isMisfit || explanation === null) return '출력 없음';
      return isDone ? '모든 맵을 계산했다' : `${filter}번 필터가 제 맵의 ${row}행 ${column}열에 적는 값은 ${explanation.value}이다`;
    },
    name: ({ input, weight, output, sizes, count }, moment) => {
      if (output === null) return `${shape(input)} 입력 블록과, 거기에 들어가지 않는 필터.`;
      const progress = moment.isDone
        ? '모든 맵이 쌓였다.'
        : `지금 ${moment.filter}번 필터가 일하고 있으며, 맵 ${sizes.filters}장 가운데 ${moment.filter}장이 끝났다.`;
      return `블록: ${shape(input)} 입력, ${shape(weight)} 필터, ${sizes.filters} × 1 × 1 편향, ${shape(output)} 출력(모두 ${count}칸). ${progress}`;
    },
  },
};
