import type { Shape } from '../shape.ts';
import { FileError } from './fileError.ts';
import { parseJsonObject } from './parseJsonObject.ts';

/** What the header says of one tensor. */
export interface HeaderEntry {
  readonly name: string;
  readonly dtype: string;
  readonly shape: Shape;
  /** Where its bytes begin and end, counted from the end of the header. */
  readonly range: readonly [begin: number, end: number];
}

/** The part of a safetensors file that comes before the data. */
export interface SafetensorsHeader {
  /** In the order of the data, which they fill without holes. */
  readonly entries: readonly HeaderEntry[];
  readonly metadata: ReadonlyMap<string, string>;
  /** Where the data begins in the file, in bytes. */
  readonly dataStart: number;
}

/** Bytes of the number, at the start of a file, that is the length of the header. */
export const lengthBytes = 8;

/**
 * The longest header that is read: 1 MiB, enough for some 8000 tensors. (The reference
 * implementation stops at 100 MB, which is much for a browser to parse.)
 */
export const headerLimit = 2 ** 20;

/** The most axes that a tensor may have; PyTorch, too, stops at 64. */
export const rankLimit = 64;

/** The key in the header that holds texts about the file: no tensor's name. */
export const metadataKey = '__metadata__';

/**
 * The header of a safetensors file, checked: names, shapes and ranges that fit the data.
 * @throws FileError
 */
export function safetensorsHeader(bytes: Uint8Array): SafetensorsHeader {
  const dataStart = lengthBytes + headerLength(bytes);
  const header = parseJsonObject(bytes.subarray(lengthBytes, dataStart));
  const entries = Object.entries(header)
    .filter(([name]) => name !== metadataKey)
    .map(([name, value]) => entryOf(name, value))
    .sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]);
  checkRanges(entries, bytes.length - dataStart);
  return { entries, metadata: metadataOf(header[metadataKey] ?? {}), dataStart };
}

function headerLength(bytes: Uint8Array): number {
  const rest = bytes.length - lengthBytes;
  if (rest < 0)
    throw new FileError('file-too-short', { expected: lengthBytes, got: bytes.length });
  const view = new DataView(bytes.buffer, bytes.byteOffset, lengthBytes);
  const length = Number(view.getBigUint64(0, true));
  if (length > headerLimit)
    throw new FileError('header-too-large', { expected: headerLimit, got: length });
  if (length > rest)
    throw new FileError('header-cut-off', { expected: length, got: rest });
  return length;
}

function entryOf(name: string, value: unknown): HeaderEntry {
  if (!isObject(value)) throw new FileError('bad-entry', { name });
  const { dtype, shape, data_offsets: range } = value;
  if (typeof dtype !== 'string') throw new FileError('bad-dtype', { name });
  if (!isCounts(shape) || shape.length > rankLimit)
    throw new FileError('bad-shape', { name, expected: rankLimit });
  if (!isCounts(range) || range.length !== 2 || range[0] > range[1])
    throw new FileError('bad-offsets', { name });
  return { name, dtype, shape, range: [range[0], range[1]] };
}

/** Checks that the ranges follow one another and end where the file ends. */
function checkRanges(entries: readonly HeaderEntry[], dataBytes: number): void {
  let expected = 0;
  for (const { name, range } of entries) {
    const [got, end] = range;
    if (got !== expected)
      throw new FileError('offset-differs', { name, expected, got });
    expected = end;
  }
  if (expected !== dataBytes)
    throw new FileError('data-size-differs', { expected, got: dataBytes });
}

function metadataOf(value: unknown): ReadonlyMap<string, string> {
  if (!isObject(value)) throw new FileError('bad-metadata', { name: metadataKey });
  const texts = Object.entries(value).map(([name, text]): [string, string] => {
    if (typeof text !== 'string') throw new FileError('bad-metadata', { name });
    return [name, text];
  });
  return new Map(texts);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value is a list of exact whole numbers from 0 up. */
function isCounts(value: unknown): value is readonly number[] {
  const isCount = (item: unknown) =>
    Number.isSafeInteger(item) && Number(item) >= 0 && !Object.is(item, -0);
  return Array.isArray(value) && value.every(isCount);
}
