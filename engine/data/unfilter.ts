import { FileError } from '../formats/fileError.ts';

/** What a filter expects a byte to be, from the bytes left, above and above left of it. */
type Predictor = (left: number, up: number, upLeft: number) => number;

/** By the filter's number: none, Sub, Up, Average, Paeth. */
const predictors: readonly Predictor[] = [
  () => 0,
  (left) => left,
  (_, up) => up,
  (left, up) => Math.floor((left + up) / 2),
  paeth,
];

/**
 * The bytes of the rows of a picture whose pixels take a byte or less. Before each row
 * stands the number of its filter, and each byte is stored less what that predicts.
 *
 * Source: W3C, "Portable Network Graphics (PNG) Specification", section 9.
 * @param filtered [height, 1 + rowBytes]
 * @returns [height, rowBytes]
 * @throws FileError 'filter-unknown'
 */
export function unfilter(filtered: Uint8Array, rowBytes: number): Uint8Array {
  const height = filtered.length / (1 + rowBytes);
  const rows = new Uint8Array(height * rowBytes);
  for (let row = 0; row < height; row++) {
    const begin = row * rowBytes;
    const filter = filtered[begin + row];
    const predict = predictors.at(filter);
    if (predict === undefined)
      throw new FileError('filter-unknown', { index: row, expected: 4, got: filter });
    for (let i = 0; i < rowBytes; i++) {
      const at = begin + i;
      const left = i > 0 ? rows[at - 1] : 0;
      const up = row > 0 ? rows[at - rowBytes] : 0;
      const upLeft = i > 0 && row > 0 ? rows[at - rowBytes - 1] : 0;
      rows[at] = filtered[at + row + 1] + predict(left, up, upLeft);
    }
  }
  return rows;
}

/** The one of the three that is nearest to left + up − upLeft; of equals the first. */
function paeth(left: number, up: number, upLeft: number): number {
  const estimate = left + up - upLeft;
  const toLeft = Math.abs(estimate - left);
  const toUp = Math.abs(estimate - up);
  const toUpLeft = Math.abs(estimate - upLeft);
  if (toLeft <= toUp && toLeft <= toUpLeft) return left;
  return toUp <= toUpLeft ? up : upLeft;
}
