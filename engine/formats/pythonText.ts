/** The longest comment line, where words allow it: there is room for an indent. */
const lineWidth = 72;

/** A text in quotes, as a Python literal. */
export function pythonString(text: string): string {
  return /^[\w .-]*$/.test(text) ? `'${text}'` : JSON.stringify(text);
}

/** A tuple: `(1, 28, 28)`, `(400,)`. */
export function pythonTuple(values: readonly (number | string)[]): string {
  return values.length === 1 ? `(${values[0]},)` : `(${values.join(', ')})`;
}

/** Whether a name can stand for an attribute, a variable or a class. */
export function isIdentifier(name: string): boolean {
  return /^[A-Za-z_]\w*$/.test(name) && !keywords.has(name);
}

/** A text as comment lines. */
export function pythonComment(text: string): readonly string[] {
  const lines: string[] = [];
  for (const word of oneLine(text).split(' ')) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && longer.length <= lineWidth)
      lines[lines.length - 1] = longer;
    else lines.push(`# ${word}`);
  }
  return lines;
}

/** Lines moved in by four spaces. */
export function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => (line === '' ? '' : `    ${line}`));
}

/** A text on one line, without the signs that no source code may hold. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}

const keywords = new Set(
  (
    'False None True and as assert async await break class continue def del elif else ' +
    'except finally for from global if import in is lambda nonlocal not or pass raise ' +
    'return try while with yield'
  ).split(' '),
);
