import { FileError } from '../formats/fileError.ts';
import { joinBytes } from './joinBytes.ts';

/** The parts of the streams standard that are used here; no language library types it. */
interface Streams {
  readonly DecompressionStream?: new (
    format: 'deflate',
  ) => {
    readonly readable: { getReader(): Reader };
    readonly writable: { getWriter(): Writer };
  };
}

interface Reader {
  read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array }>;
  cancel(): Promise<void>;
}

interface Writer {
  write(bytes: Uint8Array): Promise<void>;
  close(): Promise<void>;
}

/** Bytes that are inflated at a time: a byte may become 1032, and these at most 4 MB. */
const pieceBytes = 4096;

/**
 * The bytes that a zlib stream holds. It stops as soon as there are more than expected.
 *
 * Source: Deutsch & Gailly, RFC 1950; WHATWG, "Compression Standard".
 * @throws FileError where the stream is damaged or holds another number of bytes
 */
export async function inflate(
  bytes: Uint8Array,
  expected: number,
): Promise<Uint8Array> {
  const { DecompressionStream } = globalThis as unknown as Streams;
  if (DecompressionStream === undefined) throw new FileError('cannot-inflate');
  const { readable, writable } = new DecompressionStream('deflate');
  // What cannot be written cannot be read either: the reading side reports it.
  write(writable.getWriter(), bytes).catch(() => {});
  const inflated = joinBytes(await collect(readable.getReader(), expected));
  if (inflated.length < expected)
    throw new FileError('pixels-missing', { expected, got: inflated.length });
  return inflated;
}

async function write(writer: Writer, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length; at += pieceBytes)
    await writer.write(bytes.subarray(at, at + pieceBytes));
  await writer.close();
}

/** All parts of a stream. @throws FileError 'pixels-damaged' or 'pixels-left-over' */
async function collect(reader: Reader, limit: number): Promise<Uint8Array[]> {
  const parts: Uint8Array[] = [];
  let total = 0;
  while (true) {
    const part = await reader.read().catch(() => {
      throw new FileError('pixels-damaged');
    });
    if (part.value === undefined) return parts;
    parts.push(part.value);
    total += part.value.length;
    if (total <= limit) continue;
    reader.cancel().catch(() => {});
    throw new FileError('pixels-left-over', { expected: limit });
  }
}
