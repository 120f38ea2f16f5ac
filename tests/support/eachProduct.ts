import type { Conv2dGeometry } from '../../engine/index.ts';

/** Calls `visit` for every product that a convolution sums, with the places of input cell, weight and output. */
export function eachProduct(geometry: Conv2dGeometry, visit: (cell: number, weight: number, output: number) => void): void {
  const { batch, channels, filters, filtersPerGroup, channelsPerGroup, rows, columns } = geometry;
  let output = 0;
  for (let n = 0; n < batch; n++)
    for (let o = 0; o < filters; o++)
      for (let row = 0; row < rows.out; row++)
        for (let column = 0; column < columns.out; column++, output++)
          for (let c = 0; c < channelsPerGroup; c++)
            for (let i = 0; i < rows.kernel; i++)
              for (let j = 0; j < columns.kernel; j++) {
                const h = row * rows.stride - rows.padding[0] + i * rows.dilation;
                const w = column * columns.stride - columns.padding[0] + j * columns.dilation;
                if (h < 0 || h >= rows.size || w < 0 || w >= columns.size) continue;
                const channel = n * channels + Math.floor(o / filtersPerGroup) * channelsPerGroup + c;
                const weight = ((o * channelsPerGroup + c) * rows.kernel + i) * columns.kernel + j;
                visit((channel * rows.size + h) * columns.size + w, weight, output);
              }
}
