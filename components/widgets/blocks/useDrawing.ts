import { useMemo } from 'preact/hooks';
import { type BlockGeometry, type BlockSize, blockGeometry } from '../../shared/blockGeometry.ts';
import { useEased } from '../../shared/useEased.ts';
import type { Convolution } from './model.ts';

/** The solids of the figure, all cells of one size, in pixels of the stage. */
export interface Drawing {
  /** Pixels of a cell, and from one channel to the next. */
  readonly scale: { readonly cell: number; readonly depth: number };
  readonly padded: BlockSize;
  readonly padding: number;
  readonly shell: BlockGeometry;
  readonly input: BlockGeometry;
  readonly filterSize: BlockSize;
  readonly filter: BlockGeometry;
  /** One map, and all maps together. */
  readonly plate: BlockGeometry;
  readonly stack: BlockGeometry;
  /** One bias. */
  readonly cube: BlockGeometry;
  /** Whether the solids are still on their way to their sizes. */
  readonly isEasing: boolean;
}

/** The longest side and the largest cell on the stage, and the depth of a channel, in pixels. */
const longest = 92;
const largestCell = 15.3;
const depth = 17.5;

/** The solids for the sizes of a convolution, growing and shrinking when these change. */
export function useDrawing({ sizes, rows, columns }: Convolution): Drawing {
  const { channels, height, width, kernelHeight, kernelWidth, padding, filters } = sizes;
  const target = [channels, height, width, kernelHeight, kernelWidth, padding, filters, rows, columns];
  const eased = useEased(target);
  const solids = useMemo(() => solidsOf(eased), [eased]);
  return { ...solids, isEasing: eased.join() !== target.join() };
}

function solidsOf(eased: readonly number[]): Omit<Drawing, 'isEasing'> {
  const [channels = 1, height = 1, width = 1, kernelHeight = 1, kernelWidth = 1, padding = 0, filters = 1, rows = 0, columns = 0] = eased;
  const padded = { channels, height: height + 2 * padding, width: width + 2 * padding };
  const cell = Math.min(largestCell, longest / Math.max(padded.height, padded.width));
  const scale = { cell, depth };
  const filterSize = { channels, height: kernelHeight, width: kernelWidth };
  return {
    scale,
    padded,
    padding,
    shell: blockGeometry(padded, scale),
    input: blockGeometry({ channels, height, width }, { ...scale, within: padded, at: { channels: 0, height: padding, width: padding } }),
    filterSize,
    filter: blockGeometry(filterSize, scale),
    plate: blockGeometry({ channels: 1, height: rows, width: columns }, scale),
    stack: blockGeometry({ channels: filters, height: rows, width: columns }, scale),
    cube: blockGeometry({ channels: 1, height: 1, width: 1 }, { cell: largestCell, depth }),
  };
}
