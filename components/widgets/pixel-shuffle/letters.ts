/** Small whole numbers as letters, the least one as 'a': short enough to stand in a page. */
export const writeLetters = (numbers: ArrayLike<number>, least: number): string =>
  Array.from(numbers, (number) => String.fromCharCode(first + number - least)).join('');

/** Reads what `writeLetters` wrote. */
export const readLetters = (letters: string, least: number): Float32Array<ArrayBuffer> =>
  Float32Array.from(letters, (letter) => letter.charCodeAt(0) - first + least);

const first = 'a'.charCodeAt(0);
