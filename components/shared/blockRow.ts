/** The numbers of the solids that a row of `most` places shows of `count`; null where the row is cut, before its last. */
export function blockRow(count: number, most: number): readonly (number | null)[] {
  if (count <= most) return Array.from({ length: count }, (_, index) => index);
  return [...Array.from({ length: Math.max(0, most - 2) }, (_, index) => index), null, count - 1];
}
