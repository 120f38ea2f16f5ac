import type { Translated } from '../../shared/language.ts';
import type { AddressValues, Cell, Misreading } from './model.ts';

type Tensor = AddressValues['tensor'];
type Of<T> = Readonly<Record<Tensor, T>>;

interface AddressText {
  readonly title: string;
  readonly tensor: string;
  readonly tensors: Of<string>;
  readonly order: string;
  readonly orders: Of<Readonly<Record<AddressValues['order'], string>>>;
  readonly letters: Of<string>;
  /** Filter or image, channel, row, column. */
  readonly axes: Of<readonly [string, string, string, string]>;
  readonly outer: Of<string>;
  readonly edges: Of<{ readonly channels: string; readonly height: string; readonly width: string }>;
  readonly slice: Of<(channel: number) => string>;
  readonly grid: Of<(outer: number, channel: number) => string>;
  readonly find: (address: string) => string;
  readonly another: string;
  readonly verdicts: Readonly<Record<'right' | 'other' | Misreading, (address: string) => string>>;
  readonly axis: string;
  readonly shape: string;
  readonly address: (letter: string) => string;
  readonly stride: string;
  readonly offset: string;
  readonly key: Of<(outer: number) => string>;
  readonly strip: Of<(offset: number, count: number) => string>;
  readonly picture: Of<(address: readonly number[], cell: Cell) => string>;
}

/** What the figure of addresses says. */
export const text: Translated<AddressText> = {
  en: {
    title: 'The address of a weight',
    tensor: 'Tensor',
    tensors: { weights: 'filters W', data: 'batch x' },
    order: 'Order of the axes',
    orders: {
      weights: { first: 'out, in, height, width', last: 'height, width, in, out' },
      data: { first: 'N, C, H, W', last: 'N, H, W, C' },
    },
    letters: { weights: 'W', data: 'x' },
    axes: { weights: ['out', 'in', 'height', 'width'], data: ['N', 'C', 'H', 'W'] },
    outer: { weights: 'Filter', data: 'Image' },
    edges: {
      weights: { channels: 'in', height: 'h', width: 'w' },
      data: { channels: 'C', height: 'H', width: 'W' },
    },
    slice: { weights: (channel) => `in = ${channel}`, data: (channel) => `C = ${channel}` },
    grid: {
      weights: (outer, channel) => `Filter ${outer}, input channel ${channel}; each cell bears its place in memory`,
      data: (outer, channel) => `Image ${outer}, channel ${channel}; each cell bears its place in memory`,
    },
    find: (address) => `Find ${address}`,
    another: 'Another cell',
    verdicts: {
      right: (address) => `Right: this is ${address}. Now change the order of the axes: the same cell stays lit, and its address changes.`,
      swappedOuter: (address) => `Not ${address} yet: you took the numbers of filter (or image) and channel for one another.`,
      swappedSides: (address) =>
        `Not ${address} yet: you took row and column for one another. The height, which counts rows, comes before the width.`,
      otherOrder: (address) => `Not ${address} yet: you read the address in the other order of axes.`,
      countedFromOne: (address) => `Not ${address} yet: you counted from 1. Filters, channels, rows and columns are all counted from 0.`,
      other: () => 'Choose a solid, then a cell of one of its channels. The table says which cell it is.',
    },
    axis: 'axis',
    shape: 'shape',
    address: (letter) => `address in ${letter}`,
    stride: 'stride in memory',
    offset: 'Numbers before it in memory',
    key: {
      weights: (outer) => `The row of all 108 weights as memory holds them. Shaded: filter ${outer}. Dark: the cell.`,
      data: (outer) => `The row of all 108 numbers as memory holds them. Shaded: image ${outer}. Dark: the cell.`,
    },
    strip: {
      weights: (offset, count) => `Memory: the weight is number ${offset} of ${count}, counted from 0.`,
      data: (offset, count) => `Memory: the number is number ${offset} of ${count}, counted from 0.`,
    },
    picture: {
      weights: (address, [outer, channel, row, column]) =>
        `Four filters as solids. The cell W[${address.join(', ')}] is lit: filter ${outer}, channel ${channel}, row ${row}, column ${column}.`,
      data: (address, [outer, channel, row, column]) =>
        `Four images as solids. The cell x[${address.join(', ')}] is lit: image ${outer}, channel ${channel}, row ${row}, column ${column}.`,
    },
  },
  ko: {
    title: '가중치의 주소',
    tensor: '텐서',
    tensors: { weights: '필터 W', data: '배치 x' },
    order: '축의 순서',
    orders: {
      weights: { first: '출력, 입력, 높이, 너비', last: '높이, 너비, 입력, 출력' },
      data: { first: 'N, C, H, W', last: 'N, H, W, C' },
    },
    letters: { weights: 'W', data: 'x' },
    axes: { weights: ['출력', '입력', '높이', '너비'], data: ['N', 'C', 'H', 'W'] },
    outer: { weights: '필터', data: '이미지' },
    edges: {
      weights: { channels: '입력', height: '높이', width: '너비' },
      data: { channels: 'C', height: 'H', width: 'W' },
    },
    slice: { weights: (channel) => `입력 = ${channel}`, data: (channel) => `C = ${channel}` },
    grid: {
      weights: (outer, channel) => `${outer}번 필터의 ${channel}번 입력 채널, 칸마다 메모리에서의 순번이 적혀 있다`,
      data: (outer, channel) => `${outer}번 이미지의 ${channel}번 채널, 칸마다 메모리에서의 순번이 적혀 있다`,
    },
    find: (address) => `${address} 찾기`,
    another: '다른 칸',
    verdicts: {
      right: (address) => `맞다. 이 칸이 ${address}이다. 이제 축의 순서를 바꾸어 보자. 불이 켜진 칸은 그대로인데 주소가 바뀐다.`,
      swappedOuter: (address) => `아직 ${address} 칸이 아니다. 필터(또는 이미지) 번호와 채널 번호를 맞바꾸어 읽었다.`,
      swappedSides: (address) => `아직 ${address} 칸이 아니다. 행과 열을 맞바꾸어 읽었다. 행을 세는 높이가 너비보다 앞에 온다.`,
      otherOrder: (address) => `아직 ${address} 칸이 아니다. 주소를 다른 축 순서로 읽었다.`,
      countedFromOne: (address) => `아직 ${address} 칸이 아니다. 1부터 세었다. 필터, 채널, 행, 열은 모두 0부터 센다.`,
      other: () => '입체를 하나 고르고, 그 채널 가운데 하나에서 칸을 고르자. 어느 칸인지 표에 나온다.',
    },
    axis: '축',
    shape: '형상',
    address: (letter) => `${letter}에서의 주소`,
    stride: '메모리 간격',
    offset: '메모리에서 이 칸 앞에 있는 수',
    key: {
      weights: (outer) => `가중치 108개가 메모리에 놓인 한 줄. 색칠한 것은 ${outer}번 필터, 진한 것은 고른 칸이다.`,
      data: (outer) => `수 108개가 메모리에 놓인 한 줄. 색칠한 것은 ${outer}번 이미지, 진한 것은 고른 칸이다.`,
    },
    strip: {
      weights: (offset, count) => `메모리: 가중치 ${count}개 가운데 ${offset}번(0부터 셈).`,
      data: (offset, count) => `메모리: 수 ${count}개 가운데 ${offset}번(0부터 셈).`,
    },
    picture: {
      weights: (address, [outer, channel, row, column]) =>
        `필터 네 개를 입체로 그린 그림. 불이 켜진 칸은 W[${address.join(', ')}], 곧 ${outer}번 필터의 ${channel}번 채널 ${row}행 ${column}열이다.`,
      data: (address, [outer, channel, row, column]) =>
        `이미지 네 장을 입체로 그린 그림. 불이 켜진 칸은 x[${address.join(', ')}], 곧 ${outer}번 이미지의 ${channel}번 채널 ${row}행 ${column}열이다.`,
    },
  },
};
