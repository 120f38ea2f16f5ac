import { offsetOf, type Shape, stridesOf } from '../../../engine/index.ts';
import type { ExerciseKind, Worked } from '../ExerciseKind.ts';
import { line, of } from '../line.ts';

/** A weight of a 4-D tensor, whose place in memory is asked for. */
export interface WeightPlace {
  /** [out, in, height, width] */
  readonly shape: Shape;
  readonly index: readonly number[];
}

const names = ['filter', 'channel', 'row', 'column'] as const;

/** The numbers that stand before the weight if each index counts blocks of these sizes, and `more` besides. */
function work(index: readonly number[], strides: readonly number[], more = 0): Worked {
  const parts = names.map((_, axis) => (index[axis] ?? 0) * (strides[axis] ?? 0));
  const total = offsetOf(index, strides) + more;
  const sum = parts.flatMap((part, place) => (place === 0 ? line`${part}` : line` + ${part}`));
  return {
    answer: total,
    steps: [
      ...names.map((name, axis) => ({
        name,
        line: line`${of.weight(index[axis] ?? 0)} × ${strides[axis] ?? 0} = ${parts[axis] ?? 0}`,
      })),
      { name: 'total', line: more === 0 ? line`${sum} = ${total}` : line`${sum} + ${more} = ${total}` },
    ],
  };
}

/** How many weights stand before a given one in memory? */
export const kind: ExerciseKind<WeightPlace, 'swappedOuter' | 'swappedSides' | 'channelsLast' | 'countedItself'> = {
  name: 'weight-offset',
  form: 'number',
  draw: ({ integer }) => {
    const shape = [integer(3, 7), integer(2, 5), integer(2, 5), integer(2, 6)];
    return { shape, index: shape.map((size, axis) => integer(axis === 0 ? 1 : 0, size)) };
  },
  right: ({ shape, index }) => work(index, stridesOf(shape)),
  mistakes: {
    swappedOuter: ({ shape, index: [a = 0, b = 0, c = 0, d = 0] }) => work([b, a, c, d], stridesOf(shape)),
    swappedSides: ({ shape, index: [a = 0, b = 0, c = 0, d = 0] }) => work([a, b, d, c], stridesOf(shape)),
    channelsLast: ({ shape: [out = 0, channels = 0, rows = 0, columns = 0], index }) => {
      const [row = 0, column = 0, channel = 0, filter = 0] = stridesOf([rows, columns, channels, out]);
      return work(index, [filter, channel, row, column]);
    },
    countedItself: ({ shape, index }) => work(index, stridesOf(shape), 1),
  },
};
