import { initialValues } from '../../components/shared/params.ts';
import { side } from '../../components/shared/permutation.ts';
import { parametersOf } from '../../components/widgets/shuffle-training/parameters.ts';
import { params } from '../../components/widgets/shuffle-training/params.ts';
import { offsetOf, parameterCount, sizeOf, stridesOf } from '../../engine/index.ts';

const digit = [side, side];
/** The pixel that chapter 5 follows into the flattened picture. */
const [row, column] = [3, 5];

const placeOf = (r: number, c: number): number => offsetOf([r, c], stridesOf(digit));

/** Decimal digits of n!, the number of orders of n things. */
function digitsOfFactorial(n: number): number {
  let logarithm = 0;
  for (let factor = 2; factor <= n; factor++) logarithm += Math.log10(factor);
  return Math.floor(logarithm) + 1;
}

const experiment = parametersOf(initialValues(params));

/** What becomes of a picture's shape when it is flattened, and what it costs to ignore it. */
export const shapeFacts = {
  'shape.place': () => placeOf(row, column),
  'shape.placeRight': () => placeOf(row, column + 1),
  'shape.placeBelow': () => placeOf(row + 1, column),
  'shape.rowEnd': () => placeOf(row, side - 1),
  'shape.rowStart': () => placeOf(row + 1, 0),
  'shape.orderDigits': () => digitsOfFactorial(sizeOf(digit)),
  'shape.leftFirst': () => 0.1 + 0.2 + 0.3,
  'shape.rightFirst': () => 0.3 + 0.2 + 0.1,
  'shape.denseParameters': () => experiment.dense,
  'shape.convParameters': () => experiment.conv,
  'shape.oneFilter': () => parameterCount([1, 1, 3, 3]),
  'shape.oneNeuron': () => parameterCount([1, sizeOf(digit)]),
  'shape.mapAsDense': () => parameterCount([sizeOf(digit), sizeOf(digit)]),
} satisfies Record<string, () => number>;
