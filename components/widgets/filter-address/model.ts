import { offsetOf, random, stridesOf } from '../../../engine/index.ts';
import type { Values } from '../../shared/params.ts';
import { type params, taskCount } from './params.ts';

/** The values of the figure's parameters. */
export type AddressValues = Values<typeof params>;

/** A cell by what it is: filter or image, channel, row, column. */
export type Cell = readonly [outer: number, channel: number, row: number, column: number];

/** An axis of a 4-D tensor: filter or image, channel, row, column. */
export type Axis = 0 | 1 | 2 | 3;

/** How many filters or images, channels, rows and columns. */
export const sizes = [4, 3, 3, 3] as const;

/** In which order a tensor names its axes, by tensor and by where the channels stand. */
const orders = {
  weights: { first: [0, 1, 2, 3], last: [2, 3, 1, 0] },
  data: { first: [0, 1, 2, 3], last: [0, 2, 3, 1] },
} as const satisfies Readonly<Record<AddressValues['tensor'], Readonly<Record<AddressValues['order'], readonly Axis[]>>>>;

type Order = Pick<AddressValues, 'tensor' | 'order'>;

/** The axes in the order in which an address names them. */
export const axesOf = ({ tensor, order }: Order): readonly Axis[] => orders[tensor][order];

/** The address of a cell: its four numbers in the order of the axes. */
export const addressOf = (cell: Cell, order: Order): readonly number[] => axesOf(order).map((axis) => cell[axis]);

/** The cell that an address names. */
export function cellAt(address: readonly number[], order: Order): Cell {
  const at = (axis: Axis): number => address[axesOf(order).indexOf(axis)] ?? -1;
  return [at(0), at(1), at(2), at(3)];
}

/** The shape of the tensor, its strides and how many numbers stand in memory before the cell. */
export function placeOf(cell: Cell, order: Order) {
  const shape = axesOf(order).map((axis) => sizes[axis]);
  const strides = stridesOf(shape);
  const address = addressOf(cell, order);
  return { shape, strides, address, offset: offsetOf(address, strides) };
}

/** The cell that the figure shows. */
export const shownCell = ({ outer, channel, row, column }: AddressValues): Cell => [outer, channel, row, column];

/** Ways of misreading an address; each gives the cell that it leads to, which may lie outside the tensor. */
const misreadings = {
  swappedOuter: ([a = 0, b = 0, c = 0, d = 0], order) =>
    order.order === 'first' ? cellAt([b, a, c, d], order) : cellAt(order.tensor === 'weights' ? [a, b, d, c] : [d, b, c, a], order),
  swappedSides: (address, order) => {
    const [outer, channel, row, column] = cellAt(address, order);
    return [outer, channel, column, row];
  },
  otherOrder: (address, { tensor, order }) => cellAt(address, { tensor, order: order === 'first' ? 'last' : 'first' }),
  countedFromOne: (address, order) =>
    cellAt(
      address.map((index) => index - 1),
      order,
    ),
} as const satisfies Readonly<Record<string, (address: readonly number[], order: Order) => Cell>>;

/** The name of a way of misreading an address. */
export type Misreading = keyof typeof misreadings;

/** The cells asked for: the one of the text, then cells of which every swap of axes is another cell of the tensor. */
export const tasks: readonly Cell[] = [[2, 0, 1, 1], ...random(4).shuffle(everyCell().filter(isTelling))].slice(0, taskCount) as Cell[];

/** The cell asked for. */
export const taskCell = ({ task }: AddressValues): Cell => tasks[task] ?? [2, 0, 1, 2];

/** What the cell shown is to the one asked for: the cell itself, where a misreading leads, or another. */
export function judge(values: AddressValues): 'right' | Misreading | 'other' {
  const shown = shownCell(values);
  const address = addressOf(taskCell(values), values);
  if (isSame(shown, taskCell(values))) return 'right';
  const names = Object.keys(misreadings) as Misreading[];
  return names.find((name) => isSame(misreadings[name](address, values), shown)) ?? 'other';
}

const isSame = (a: Cell, b: Cell): boolean => a.every((index, axis) => index === b[axis]);

function isTelling([outer, channel, row, column]: Cell): boolean {
  return outer < sizes[1] && outer !== channel && row !== column && outer + channel > 0;
}

function everyCell(): Cell[] {
  const count = sizes.reduce((product, size) => product * size, 1);
  const index = (place: number, axis: Axis): number => Math.floor(place / (stridesOf(sizes)[axis] ?? 1)) % sizes[axis];
  return Array.from({ length: count }, (_, place) => [index(place, 0), index(place, 1), index(place, 2), index(place, 3)]);
}
