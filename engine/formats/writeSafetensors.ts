import { checkSizes } from '../checks/checkSizes.ts';
import { sizeOf } from '../shape.ts';
import { ShapeError } from '../shapeError.ts';
import type { Tensor } from '../tensor.ts';
import { toFloat16 } from './float16.ts';
import {
  headerLimit,
  lengthBytes,
  metadataKey,
  rankLimit,
} from './safetensorsHeader.ts';
import { encodeUtf8 } from './utf8.ts';

/** Values by name. */
type Named<Value> = ReadonlyMap<string, Value> | Readonly<Record<string, Value>>;

/** How `writeSafetensors` writes. */
export interface SafetensorsOptions {
  /** Texts about the file; default none. */
  readonly metadata?: Named<string>;
  /** How cells are stored; default 'F32', which loses nothing. */
  readonly dtype?: keyof typeof cellFormats;
}

const op = 'writeSafetensors';

const space = 0x20;

const cellFormats = {
  F32: {
    bytes: 4,
    write: (view: DataView, at: number, cell: number) =>
      view.setFloat32(at, cell, true),
  },
  F16: {
    bytes: 2,
    write: (view: DataView, at: number, cell: number) =>
      view.setUint16(at, toFloat16(cell), true),
  },
};

/**
 * The bytes of a safetensors file that holds the tensors, in their order. F16 rounds
 * each cell to the nearest half-precision number, and to ±∞ from 65520 on.
 *
 * Source: safetensors, "Format" (https://github.com/huggingface/safetensors).
 * @throws ShapeError 'size-differs' or 'bad-size'; RangeError for a name that the format
 * does not allow or a file that `readSafetensors` would not read
 */
export function writeSafetensors(
  tensors: Named<Tensor>,
  { metadata = {}, dtype = 'F32' }: SafetensorsOptions = {},
): Uint8Array<ArrayBuffer> {
  const { bytes: cellBytes, write } = cellFormats[dtype];
  const entries = entriesOf(tensors);
  for (const [name, tensor] of entries) checkTensor(name, tensor);
  const cells = entries.reduce((sum, [, { data }]) => sum + data.length, 0);
  const header = encodeHeader(entries, entriesOf(metadata), dtype);

  const file = new Uint8Array(lengthBytes + header.length + cells * cellBytes);
  const view = new DataView(file.buffer);
  view.setBigUint64(0, BigInt(header.length), true);
  file.set(header, lengthBytes);
  let offset = lengthBytes + header.length;
  for (const [, { data }] of entries)
    for (const cell of data) {
      write(view, offset, cell);
      offset += cellBytes;
    }
  return file;
}

function entriesOf<Value>(values: Named<Value>): readonly [string, Value][] {
  return values instanceof Map ? [...values] : Object.entries(values);
}

/** The header in JSON, filled up with spaces so that the data begins at a multiple of 8. */
function encodeHeader(
  entries: readonly [string, Tensor][],
  metadata: readonly [string, string][],
  dtype: keyof typeof cellFormats,
): Uint8Array {
  let end = 0;
  const infos = entries.map(([name, { data, shape }]) => {
    const begin = end;
    end += data.length * cellFormats[dtype].bytes;
    return [name, { dtype, shape, data_offsets: [begin, end] }] as const;
  });
  for (const text of metadata.flat()) checkText(text);
  const texts =
    metadata.length > 0 ? { [metadataKey]: Object.fromEntries(metadata) } : {};
  const json = JSON.stringify({ ...texts, ...Object.fromEntries(infos) });
  const bytes = encodeUtf8(json);
  const header = new Uint8Array(Math.ceil(bytes.length / 8) * 8).fill(space);
  header.set(bytes);
  if (header.length > headerLimit)
    throw new RangeError(
      `${op}: the header must take at most ${headerLimit} bytes, got ${header.length}; ` +
        'write fewer tensors, shorter names or less metadata',
    );
  return header;
}

function checkTensor(name: string, { data, shape }: Tensor): void {
  checkText(name);
  if (name === metadataKey)
    throw new RangeError(
      `${op}: ${metadataKey} must not name a tensor; choose another name`,
    );
  if (shape.length > rankLimit)
    throw new RangeError(
      `${op}: "${name}" must have at most ${rankLimit} axes, got ${shape.length}; reshape it`,
    );
  checkSizes(op, name, shape);
  const [expected, got] = [sizeOf(shape), data.length];
  if (expected === got) return;
  throw new ShapeError({ op, code: 'size-differs', argument: name, expected, got });
}

/** Checks that UTF-8 can spell a text: half of a surrogate pair it cannot. */
function checkText(text: string): void {
  if (!/\p{Surrogate}/u.test(text)) return;
  throw new RangeError(
    `${op}: names and metadata must be whole characters, got ${JSON.stringify(text)}; ` +
      'do not cut a text inside a surrogate pair',
  );
}
