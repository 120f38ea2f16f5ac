/** Levels above and below 0 that packed cells tell apart. */
const levels = 15;
const radix = 2 * levels + 1;

/** Cells as text, one letter each, for a page to bring along: −extent … extent in 31 levels. */
export const packCells = (cells: ArrayLike<number>, extent: number): string =>
  Array.from(cells, (cell) => (levels + Math.round((levels * Math.max(-extent, Math.min(extent, cell))) / extent)).toString(radix)).join(
    '',
  );

/** What `packCells` packed, to the nearest level. */
export const unpackCells = (text: string, extent: number): Float32Array =>
  Float32Array.from(text, (letter) => ((Number.parseInt(letter, radix) - levels) * extent) / levels);
