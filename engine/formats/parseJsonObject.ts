import { FileError } from './fileError.ts';
import { decodeUtf8 } from './utf8.ts';

/**
 * The object that bytes of JSON in UTF-8 describe. JSON's own parser keeps the last of
 * two values with the same key; here a key may stand in an object only once.
 * @throws FileError 'header-not-json' or 'duplicate-key'
 */
export function parseJsonObject(bytes: Uint8Array): Readonly<Record<string, unknown>> {
  const { json, value } = parse(bytes);
  if (!json.startsWith('{')) throw new FileError('header-not-json');
  checkKeys(json);
  return value as Readonly<Record<string, unknown>>;
}

function parse(bytes: Uint8Array): { json: string; value: unknown } {
  try {
    const json = decodeUtf8(bytes);
    return { json, value: JSON.parse(json) };
  } catch {
    throw new FileError('header-not-json');
  }
}

/** A brace, or a string with the colon that makes it a key. */
const token = /[{}]|("(?:[^"\\]|\\.)*")(\s*:)?/g;

/** Checks the keys of JSON that is known to be correct. @throws FileError */
function checkKeys(json: string): void {
  const open: Set<string>[] = [];
  for (const [text, string, colon] of json.matchAll(token)) {
    if (text === '{') open.push(new Set());
    if (text === '}') open.pop();
    if (colon === undefined) continue;
    const name: string = JSON.parse(string);
    const keys = open[open.length - 1];
    if (keys.has(name)) throw new FileError('duplicate-key', { name });
    keys.add(name);
  }
}
