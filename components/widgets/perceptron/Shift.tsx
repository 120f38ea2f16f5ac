import { degreesOf, toX, toY } from './geometry.ts';
import type { Neuron, Point } from './model.ts';

/** Two tips on either side of the line: this is where it can be pushed. */
export function Shift({ at, neuron: { w1, w2 } }: { readonly at: Point; readonly neuron: Neuron }) {
  return (
    <path
      class="plane-shift"
      transform={`translate(${toX(at[0])},${toY(at[1])}) rotate(${-degreesOf(w1, w2)})`}
      d="M13-6 20 0 13 6zM-13-6-20 0-13 6z"
    />
  );
}
