import { type Conv2dGeometry, inputChannel } from '../../ops/conv2dGeometry.ts';
import { inputPosition, type ResolvedAxis } from '../../ops/convAxis.ts';

/** One weight of one filter on one image: the windows in which it meets the input. */
export interface Tap {
  /** Where the weight lies. */
  readonly weight: number;
  /** Where the first window's output lies, and the input cell that the weight meets. */
  readonly output: number;
  readonly input: number;
  /** How many rows of windows, and how many windows in each. */
  readonly height: number;
  readonly width: number;
}

/** Calls `visit` for every image, filter, channel and cell of the kernel. */
export function forEachTap(geometry: Conv2dGeometry, visit: (tap: Tap) => void): void {
  const { batch, channels, channelsPerGroup, filters, rows, columns } = geometry;
  let weight = 0;
  for (let o = 0; o < filters; o++)
    for (let c = 0; c < channelsPerGroup; c++)
      for (let i = 0; i < rows.kernel; i++)
        for (let j = 0; j < columns.kernel; j++) {
          const [row, endRow] = windowsInside(rows, i);
          const [column, endColumn] = windowsInside(columns, j);
          const h = inputPosition(rows, row, i);
          const w = inputPosition(columns, column, j);
          for (let n = 0; n < batch; n++) {
            const plane = n * channels + inputChannel(geometry, o, c);
            visit({
              weight,
              output: ((n * filters + o) * rows.out + row) * columns.out + column,
              input: (plane * rows.size + h) * columns.size + w,
              height: endRow - row,
              width: endColumn - column,
            });
          }
          weight++;
        }
}

/** The windows in which a kernel cell meets the input, not its padding. */
function windowsInside(axis: ResolvedAxis, tap: number): [first: number, end: number] {
  const { size, stride, padding, dilation, out } = axis;
  const before = padding[0] - tap * dilation;
  const first = Math.max(0, Math.ceil(before / stride));
  return [first, Math.min(out, Math.ceil((before + size) / stride))];
}
