import { geometry as g } from './geometry';
import { multiplyTile } from './multiplyTile';
import { pack } from './pack';
import {
  imageBytes,
  imageSize,
  padImage,
  QUAD_BYTES,
  quadsBytes,
  writeQuads,
  writeTapOffsets,
} from './paddedImage';
import { panelRows, tile } from './tile';

/** Bytes that `conv2d` needs at `scratch`. */
export function conv2dScratch(): f64 {
  const panels = <f64>g.groups * <f64>(g.filters + 6) * <f64>(g.taps + 1);
  return imageSize() + <f64>quadsBytes() + 4 * (<f64>g.taps + panels);
}

/**
 * Each window of the image, padded if need be, times every filter. The windows are never gathered:
 * the tiles read them from the image, 4 neighbours at a time.
 * @param bias 0 when there is none
 * @param floor the smallest value stored
 */
export function conv2d(
  x: usize,
  weight: usize,
  bias: usize,
  out: usize,
  scratch: usize,
  floor: f32,
): void {
  const quads = scratch + imageBytes();
  const offsets = quads + quadsBytes();
  const panels = offsets + (g.taps << 2);
  if (!g.isPlain) memory.fill(scratch, 0, imageBytes());
  writeQuads(quads);
  writeTapOffsets(offsets);
  packFilters(weight, bias, panels);

  tile.offsets = offsets;
  tile.inner = g.taps;
  tile.rowBytes = (g.rows.out * g.columns.out) << 2;
  tile.adds = 0;
  tile.floor = floor;
  for (let n = 0; n < g.batch; n++) {
    const image = g.isPlain ? x : scratch;
    if (!g.isPlain) padImage(x, scratch);
    tile.panel = panels;
    for (let group = 0; group < g.groups; group++) {
      convolveGroup(image + g.groupBytes * group, quads, out);
      out += g.filters * tile.rowBytes;
    }
    x += g.imageBytes;
  }
}

/** One group of one image, filter panel by filter panel. */
function convolveGroup(image: usize, quads: usize, out: usize): void {
  for (let o = 0; o < g.filters; o += tile.width) {
    tile.width = panelRows(o, g.filters);
    tile.rows = g.filters - o;
    convolvePanel(image, quads, out + o * tile.rowBytes);
    tile.panel += (tile.width * (tile.inner + 1)) << 2;
  }
}

/** Up to 6 filters over the whole image. */
function convolvePanel(image: usize, quads: usize, out: usize): void {
  const end = quads + g.quads * QUAD_BYTES;
  for (; quads < end; quads += 2 * QUAD_BYTES) {
    tile.b0 = image + load<i32>(quads);
    tile.out0 = out + load<i32>(quads, 4);
    tile.lanes0 = load<i32>(quads, 8);
    tile.b1 = image + load<i32>(quads, QUAD_BYTES);
    tile.out1 = out + load<i32>(quads, QUAD_BYTES + 4);
    tile.lanes1 = load<i32>(quads, QUAD_BYTES + 8);
    multiplyTile();
  }
}

/** The filters of every group in panels, each headed by its biases. */
function packFilters(weight: usize, bias: usize, panel: usize): void {
  const taps = g.taps;
  for (let group = 0; group < g.groups; group++)
    for (let o = 0; o < g.filters; ) {
      const width = panelRows(o, g.filters);
      const rows = min(width, g.filters - o);
      const first = group * g.filters + o;
      memory.fill(panel, 0, width << 2);
      if (bias !== 0) memory.copy(panel, bias + (first << 2), rows << 2);
      panel += width << 2;
      if (g.isTransposed) packTransposed(weight, group, o, rows, width, panel);
      else pack(weight + ((first * taps) << 2), panel, rows, width, taps, taps << 2, 4);
      panel += (width * taps) << 2;
      o += width;
    }
}

/**
 * The same for the way back: there, weight is [channels, filters, KH, KW] in each group,
 * and every kernel is read from its end.
 */
function packTransposed(
  weight: usize,
  group: i32,
  o: i32,
  rows: i32,
  width: i32,
  panel: usize,
): void {
  const kernel = g.rows.kernel * g.columns.kernel;
  for (let c = 0; c < g.channels; c++) {
    const first = ((group * g.channels + c) * g.filters + o) * kernel;
    const last = weight + ((first + kernel - 1) << 2);
    pack(last, panel, rows, width, kernel, kernel << 2, -4);
    panel += (width * kernel) << 2;
  }
}
