/** What an IDX file holds: an array of bytes, 0 to 255, with any number of axes. */
export interface IdxArray {
  /** The size of each axis, such as [60000, 28, 28] for images or [60000] for labels. */
  readonly shape: readonly number[];
  /** The cells in row-major order: the last axis varies fastest. */
  readonly data: Uint8Array;
}

const unsignedBytes = 0x08;

/**
 * Reads an IDX file, the format of MNIST: two zero bytes, the kind of number, the number of axes,
 * the size of each axis in four bytes, then the cells.
 *
 * Source: Y. LeCun, C. Cortes, C. J. C. Burges, "The MNIST database", http://yann.lecun.com/exdb/mnist/
 * @param file the whole file, not compressed
 * @param axes how many axes it must have: 3 for images, 1 for labels
 * @param name what messages call the file; default 'the file'
 * @throws Error where the file is not IDX, has other axes or is longer or shorter than it says
 */
export function readIdx(file: Uint8Array, axes: number, name = 'the file'): IdxArray {
  const start = 4 + 4 * axes;
  const [zero, alsoZero, kind, axesFound] = file;
  if (file.length < start || zero !== 0 || alsoZero !== 0)
    throw new Error(`readIdx: ${name} must start as IDX does, with 00 00, and ${start} bytes long at least; unpack it if it is compressed`);
  if (kind !== unsignedBytes) throw new Error(`readIdx: ${name} must hold unsigned bytes (kind ${unsignedBytes}), got kind ${kind}`);
  if (axesFound !== axes)
    throw new Error(`readIdx: ${name} must have ${axes} axes, got ${axesFound}; images have 3 and labels 1, take the other file`);

  const header = new DataView(file.buffer, file.byteOffset, start);
  const shape = Array.from({ length: axes }, (_, axis) => header.getUint32(4 + 4 * axis));
  const expected = shape.reduce((size, axisSize) => size * axisSize, 1);
  const data = file.subarray(start);
  if (data.length !== expected)
    throw new Error(
      `readIdx: ${name} must have ${expected} bytes after its header (${shape.join(' × ')}), got ${data.length}; fetch it again`,
    );
  return { shape, data };
}
