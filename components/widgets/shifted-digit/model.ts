import { argmax, conv2d, linear, tensor } from '../../../engine/index.ts';
import type { Values } from '../../shared/params.ts';
import { side } from '../../shared/permutation.ts';
import { kernels } from '../conv2d/presets.ts';
import { type Layer, rowOf } from '../pixel-shuffle/layer.ts';
import type { params } from './params.ts';

/** What the two kinds of layer make of one picture. */
export interface Response {
  /** [784] */
  readonly picture: Float32Array;
  /** [784]: the feature map of the filter, as large as the picture. */
  readonly map: Float32Array;
  /** [10]: the sums of the fully connected layer. */
  readonly scores: readonly number[];
  /** The neuron with the highest sum. */
  readonly answer: number;
}

/** A digit before and after it is moved. */
export interface Shift {
  readonly still: Response;
  readonly moved: Response;
  /** Cells in which the map of the moved picture is not the moved map. */
  readonly differing: number;
}

/** What a fully connected layer and a filter make of a digit and of the same digit moved. */
export function shiftOf({ digit, right, down, filter }: Values<typeof params>, layer: Layer): Shift {
  const picture = rowOf(layer.digits, Number(digit));
  const still = responseTo(picture, filter, layer);
  const moved = responseTo(movedBy(picture, right, down), filter, layer);
  const expected = movedBy(still.map, right, down);
  return { still, moved, differing: expected.reduce((count, cell, i) => count + Number(cell !== moved.map[i]), 0) };
}

/** A picture moved by whole cells: what leaves it is lost, and paper comes in. */
export function movedBy(picture: Float32Array, right: number, down: number): Float32Array {
  return picture.map((_, place) => {
    const [row, column] = [Math.floor(place / side) - down, (place % side) - right];
    const isInside = row >= 0 && row < side && column >= 0 && column < side;
    return isInside ? (picture[row * side + column] ?? 0) : 0;
  });
}

function responseTo(picture: Float32Array, filter: Values<typeof params>['filter'], { weights }: Layer): Response {
  const scores = linear(tensor(picture, [picture.length]), tensor(weights, [10, picture.length]));
  const map = conv2d(tensor(picture, [1, side, side]), tensor([[kernels[filter]]]), null, { padding: 1 });
  return { picture, map: map.data, scores: Array.from(scores.data), answer: argmax(scores).item() };
}
