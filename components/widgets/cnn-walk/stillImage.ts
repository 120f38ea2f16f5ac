import { crc32 } from '../../../engine/data/crc32.ts';
import { type MapsLayout, originOf } from './mapsLayout.ts';
import { shadeOf } from './paintMaps.ts';

const levels = 15;

/** The zlib stream that PNG packs its pixels in. */
async function deflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** A part of a PNG: its length, its kind, what it holds and a checksum. */
function chunk(kind: string, data: Uint8Array): Uint8Array {
  const part = new Uint8Array(12 + data.length);
  const view = new DataView(part.buffer);
  view.setUint32(0, data.length);
  part.set(new TextEncoder().encode(kind), 4);
  part.set(data, 8);
  view.setUint32(8 + data.length, crc32(part.subarray(4, 8 + data.length)));
  return part;
}

/**
 * The maps of a block as a picture for a mask, a data address: a pixel a cell, opaque where its value is largest. For readers
 * without JavaScript, and until the figure is used.
 * Source: Portable Network Graphics specification, third edition, https://www.w3.org/TR/png-3/
 */
export async function stillImage(values: ArrayLike<number>, layout: MapsLayout, extent: number): Promise<string> {
  const { rows, columns, maps, height, width } = layout;
  const lineLength = 1 + 2 * columns;
  const lines = new Uint8Array(rows * lineLength);
  for (let map = 0; map < maps; map++) {
    const origin = originOf(layout, map);
    for (let cell = 0; cell < height * width; cell++) {
      const share = shadeOf(values[map * height * width + cell] ?? 0, extent);
      const at = (origin.row + Math.floor(cell / width)) * lineLength + 1 + 2 * (origin.column + (cell % width));
      lines[at + 1] = Math.round((Math.round(share * levels) / levels) * 255);
    }
  }
  const header = new Uint8Array(13);
  new DataView(header.buffer).setUint32(0, columns);
  new DataView(header.buffer).setUint32(4, rows);
  // Bits a channel; grey with opacity; the only methods of compression and filtering there are; not interlaced.
  header.set([8, 4, 0, 0, 0], 8);
  const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
  const parts = [signature, chunk('IHDR', header), chunk('IDAT', await deflated(lines)), chunk('IEND', new Uint8Array())];
  return `data:image/png;base64,${btoa(parts.map((part) => String.fromCharCode(...part)).join(''))}`;
}
