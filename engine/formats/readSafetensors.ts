import type { Shape } from '../shape.ts';
import { type Tensor, tensor } from '../tensor.ts';
import { type Dtype, dtypes } from './dtypes.ts';
import { FileError, type FileFailure, failureOf } from './fileError.ts';
import { type HeaderEntry, safetensorsHeader } from './safetensorsHeader.ts';

/** A tensor that was left out because its dtype cannot be read. */
export interface SkippedTensor {
  readonly name: string;
  /** The name of the dtype in the file, such as 'F8_E4M3'. */
  readonly dtype: string;
  readonly shape: Shape;
}

/** What a safetensors file holds, or what is wrong with it. */
export type SafetensorsResult =
  | {
      readonly ok: true;
      /** By name, in the order of the data. */
      readonly tensors: ReadonlyMap<string, Tensor>;
      /** The texts about the file, often its `format`. */
      readonly metadata: ReadonlyMap<string, string>;
      readonly skipped: readonly SkippedTensor[];
    }
  | FileFailure;

/**
 * The tensors in a safetensors file. Whatever the bytes are, it never throws, and it
 * takes at most a few times the memory that the file takes.
 *
 * Cells become float32. Nothing is lost from F32, F16, BF16, I16, I8, U8 and BOOL (0 or
 * 1). F64 is rounded to 24 significant bits, or to ±∞ beyond 3.4e38; whole numbers of
 * I64 and I32 are exact up to 2²⁴ and rounded beyond. Tensors of other dtypes, such as
 * F8_E4M3, are `skipped` by name.
 *
 * Source: safetensors, "Format" (https://github.com/huggingface/safetensors): the length
 * of the header in 8 bytes, little-endian; the header in JSON; the data. A header of
 * more than 1 MiB (in the reference 100 MB) and a shape of more than 64 axes are errors.
 */
export function readSafetensors(bytes: Uint8Array): SafetensorsResult {
  try {
    const { entries, metadata, dataStart } = safetensorsHeader(bytes);
    const data = new DataView(
      bytes.buffer,
      bytes.byteOffset + dataStart,
      bytes.length - dataStart,
    );
    const tensors = new Map<string, Tensor>();
    const skipped: SkippedTensor[] = [];
    for (const entry of entries) {
      const { name, dtype, shape } = entry;
      const known = dtypes.get(dtype);
      if (known === undefined) skipped.push({ name, dtype, shape });
      else tensors.set(name, readTensor(entry, known, data));
    }
    return { ok: true, tensors, metadata, skipped };
  } catch (error) {
    return failureOf(error);
  }
}

function readTensor(entry: HeaderEntry, dtype: Dtype, view: DataView): Tensor {
  const { name, shape, range } = entry;
  const cells = cellsOf(shape);
  const [expected, got] = [cells * dtype.bytes, range[1] - range[0]];
  if (expected !== got)
    throw new FileError('tensor-size-differs', { name, expected, got });
  const data = new Float32Array(cells);
  for (let i = 0; i < cells; i++)
    data[i] = dtype.read(view, range[0] + i * dtype.bytes);
  return tensor(data, shape);
}

/** The number of cells; ∞ as soon as a product is too large to be exact. */
function cellsOf(shape: Shape): number {
  return shape.reduce((cells, size) => {
    const product = cells * size;
    return Number.isSafeInteger(product) ? product : Infinity;
  }, 1);
}
