import { fromBfloat16, fromFloat16 } from './float16.ts';

/** How the cells of a tensor are stored in a file. */
export interface Dtype {
  /** Bytes a cell. */
  readonly bytes: number;
  /** The number in the cell that begins at byte `at`. */
  readonly read: (view: DataView, at: number) => number;
}

/** The dtypes that can be read, by their names in safetensors; all little-endian. */
export const dtypes: ReadonlyMap<string, Dtype> = new Map<string, Dtype>([
  ['F64', { bytes: 8, read: (view, at) => view.getFloat64(at, true) }],
  ['F32', { bytes: 4, read: (view, at) => view.getFloat32(at, true) }],
  ['F16', { bytes: 2, read: (view, at) => fromFloat16(view.getUint16(at, true)) }],
  ['BF16', { bytes: 2, read: (view, at) => fromBfloat16(view.getUint16(at, true)) }],
  ['I64', { bytes: 8, read: (view, at) => Number(view.getBigInt64(at, true)) }],
  ['I32', { bytes: 4, read: (view, at) => view.getInt32(at, true) }],
  ['I16', { bytes: 2, read: (view, at) => view.getInt16(at, true) }],
  ['I8', { bytes: 1, read: (view, at) => view.getInt8(at) }],
  ['U8', { bytes: 1, read: (view, at) => view.getUint8(at) }],
  ['BOOL', { bytes: 1, read: (view, at) => Math.sign(view.getUint8(at)) }],
]);
