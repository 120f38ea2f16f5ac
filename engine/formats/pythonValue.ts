/** A value as Python writes it; a bare word such as `same` is a string too. */
export type PythonValue = number | boolean | null | string | readonly PythonValue[];

/** Tuples within tuples that are still read; what lies deeper is kept as text. */
const deepestTuple = 4;

/**
 * What a piece of Python text stands for: `(5, 5)`, `1e-05`, `True`, `None`, `'tanh'`.
 * Whatever is none of these is a string, so that the caller can quote it.
 */
export function readPythonValue(text: string, depth = 0): PythonValue {
  const piece = text.trim();
  const word = constants.get(piece);
  if (word !== undefined) return word;
  if (/^[([]/.test(piece) && depth < deepestTuple) {
    const inner = /[)\]]$/.test(piece) ? piece.slice(1, -1) : piece.slice(1);
    return splitAtCommas(inner).map((part) => readPythonValue(part, depth + 1));
  }
  if (/^'[^']*'$|^"[^"]*"$/.test(piece)) return piece.slice(1, -1);
  return readNumber(piece) ?? piece;
}

/**
 * The parts of a list of arguments: cut at commas that stand in no bracket and in no
 * quotes. A comma at the end adds no part.
 */
export function splitAtCommas(text: string): string[] {
  const parts = splitOutsideBrackets(text, ',');
  return parts.at(-1) === '' ? parts.slice(0, -1) : parts;
}

/** The words of a text: cut at spaces that stand in no bracket and in no quotes. */
export function splitAtSpaces(text: string): string[] {
  return splitOutsideBrackets(text, ' ').filter((word) => word !== '');
}

function splitOutsideBrackets(text: string, separator: ',' | ' '): string[] {
  const parts: string[] = [];
  let [depth, start, quote] = [0, 0, ''];
  for (let place = 0; place < text.length; place++) {
    const letter = text[place];
    if (quote !== '') quote = letter === quote ? '' : quote;
    else if (letter === "'" || letter === '"') quote = letter;
    else if (letter === separator && depth <= 0) {
      parts.push(text.slice(start, place).trim());
      start = place + 1;
    } else depth += bracketSteps[letter] ?? 0;
  }
  return [...parts, text.slice(start).trim()];
}

/** A number with a fraction as Python prints it: `0.5`, `1.0`, `1e-05`. */
export function printFloat(value: number): string {
  const [digits, exponent] = value.toExponential().split('e').map(String);
  const power = Number(exponent);
  if (power >= -4 && power < 16)
    return Number.isInteger(value) ? `${value}.0` : String(value);
  const sign = power < 0 ? '-' : '+';
  return `${digits}e${sign}${String(Math.abs(power)).padStart(2, '0')}`;
}

const constants: ReadonlyMap<string, PythonValue> = new Map<string, PythonValue>([
  ['True', true],
  ['False', false],
  ['None', null],
]);

const bracketSteps: Readonly<Record<string, number>> = {
  '(': 1,
  '[': 1,
  ')': -1,
  ']': -1,
};

/** A finite decimal number, or undefined. */
function readNumber(text: string): number | undefined {
  const isPlain = text.length <= 40 && /^[-+]?[.\d][-+.\deE]*$/.test(text);
  const value = isPlain ? Number(text) : Number.NaN;
  return Number.isFinite(value) ? value : undefined;
}
