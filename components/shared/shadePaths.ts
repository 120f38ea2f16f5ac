/** Levels that are told apart on either side of 0. */
const levels = 15;

/**
 * The cells of each shade as one path of an svg, one unit a cell: cells of one shade in a row are one stroke of the pen.
 * @param cells [H · W], row by row
 * @param width cells in a row
 * @param extent the magnitude shaded most
 * @param until cells that are known, in reading order; all unless told
 * @returns shades from −1 to 1, without 0
 */
export function shadePaths(
  cells: ArrayLike<number>,
  width: number,
  extent: number,
  until = cells.length,
): readonly (readonly [shade: number, path: string])[] {
  const paths = new Map<number, string>();
  const levelAt = (place: number) => Math.round((Math.max(-1, Math.min(1, (cells[place] ?? 0) / extent)) || 0) * levels);
  const known = Math.min(until, cells.length);
  for (let start = 0; start < known; ) {
    const level = levelAt(start);
    let end = start + 1;
    while (end < known && end % width !== 0 && levelAt(end) === level) end++;
    const run = `M${start % width} ${Math.floor(start / width)}h${end - start}v1h${start - end}z`;
    if (level !== 0) paths.set(level, (paths.get(level) ?? '') + run);
    start = end;
  }
  return [...paths].map(([level, path]) => [level / levels, path]);
}
