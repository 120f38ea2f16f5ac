import { addDotTile } from './dotTile';
import { geometry as g } from './geometry';
import {
  copyCells,
  imageBytes,
  imageSize,
  padImage,
  quadsBytes,
  writeQuads,
  writeTapOffsets,
} from './paddedImage';

/** Bytes that `conv2dWeightGradient` needs at `scratch`. */
export function conv2dWeightGradientScratch(): f64 {
  const filled = <f64>g.groups * <f64>filtersBytes();
  return imageSize() + filled + <f64>quadsBytes() + 4 * <f64>(g.taps + 4);
}

/** Bytes of one group's gradient whose rows are filled up to whole quads. */
function filtersBytes(): i32 {
  return (g.filters * g.quads) << 4;
}

/**
 * Every weight's gradient: the output's gradient times the cells that the weight met,
 * summed over all windows and images. Both lie in rows, so nothing is gathered.
 */
export function conv2dWeightGradient(
  gradient: usize,
  x: usize,
  dweight: usize,
  scratch: usize,
): void {
  const image = scratch;
  const filled = image + imageBytes();
  const quads = filled + g.groups * filtersBytes();
  const offsets = quads + quadsBytes();
  const weightBytes = (g.filters * g.taps) << 2;
  memory.fill(image, 0, imageBytes());
  memory.fill(dweight, 0, g.groups * weightBytes);
  writeQuads(quads);
  writeTapOffsets(offsets);
  memory.fill(offsets + (g.taps << 2), 0, 16);

  for (let n = 0; n < g.batch; n++) {
    padImage(x, image);
    gradient = fillRows(gradient, filled);
    for (let group = 0; group < g.groups; group++)
      addGroup(
        filled + group * filtersBytes(),
        image + group * g.groupBytes,
        offsets,
        quads,
        dweight + group * weightBytes,
      );
    x += g.imageBytes;
  }
}

/**
 * Copies one image's gradient, each row filled up with zeros to whole quads; returns
 * where the next image's starts.
 */
function fillRows(gradient: usize, target: usize): usize {
  const columns = g.columns.out;
  const bytes = g.quadsOfRow << 4;
  for (let row = g.groups * g.filters * g.rows.out; row > 0; row--) {
    v128.store(target + bytes - 16, f32x4.splat(0));
    copyCells(gradient, target, columns);
    gradient += columns << 2;
    target += bytes;
  }
  return gradient;
}

/** Adds one group of one image: two filters times four taps at a time. */
function addGroup(
  gradient: usize,
  image: usize,
  offsets: usize,
  quads: usize,
  dweight: usize,
): void {
  const filterBytes = g.quads << 4;
  const taps = g.taps;
  for (let o = 0; o < g.filters; o += 2) {
    const isPair = o + 1 < g.filters;
    const second = isPair ? gradient + filterBytes : gradient;
    const rowBytes = isPair ? taps << 2 : 0;
    for (let tap = 0; tap < taps; tap += 4)
      addDotTile(
        gradient,
        second,
        image,
        offsets + (tap << 2),
        quads,
        dweight + (tap << 2),
        rowBytes,
        taps - tap,
      );
    gradient += 2 * filterBytes;
    dweight += taps << 3;
  }
}
