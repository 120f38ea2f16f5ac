import { type BlockGeometry, type BlockSize, blockGeometry, edgeLength, type Point } from '../../shared/blockGeometry.ts';
import type { Volume } from './model.ts';

/** One solid in a drawing of its own, with room for the names of its edges. */
export interface Solid {
  readonly size: BlockSize;
  readonly geometry: BlockGeometry;
  /** Each channel as a slab of its own, in its place in the solid. */
  readonly slabs: readonly BlockGeometry[];
  /** The drawing's size in pixels. */
  readonly width: number;
  readonly height: number;
}

/** Input, filter and output as solids of one scale. */
export interface Solids {
  readonly input: Solid;
  readonly filter: Solid;
  readonly output: Solid;
  /** Pixels along a cell of a front face. */
  readonly cell: number;
}

/** Room around a solid: for the name of its height on the left, of its channels on the right, of its width below. */
const room = { left: 46, top: 4, right: 36, below: 24 };

/** Pixels along the front of the input. */
const front = 150;

/** The solids of a convolution: cells have one size, channels one depth. */
export function solidsOf({ channels, side, kernel, outSide }: Volume, scale = 1): Solids {
  const whole = { channels, height: side, width: side };
  const unit = (front * scale) / edgeLength(side);
  return {
    input: solidOf(whole, whole, unit),
    filter: solidOf({ channels, height: kernel, width: kernel }, whole, unit),
    output: solidOf({ channels: 1, height: outSide, width: outSide }, whole, unit),
    cell: (front * scale) / side,
  };
}

function solidOf(size: BlockSize, within: BlockSize, unit: number): Solid {
  const geometry = blockGeometry(size, { unit, within });
  const corners = [...geometry.front, ...geometry.top, ...geometry.side];
  const [left, top] = [Math.min(...corners.map(({ x }) => x)), Math.min(...corners.map(({ y }) => y))];
  const move = ({ x, y }: Point): Point => ({ x: x - left + room.left, y: y - top + room.top });
  const slabAt = (channels: number) => ({ unit, within, at: { channels, height: 0, width: 0 } });
  return {
    size,
    geometry: moved(geometry, move),
    slabs: Array.from({ length: size.channels }, (_, channel) => moved(blockGeometry({ ...size, channels: 1 }, slabAt(channel)), move)),
    width: Math.max(...corners.map(({ x }) => x)) - left + room.left + room.right,
    height: Math.max(...corners.map(({ y }) => y)) - top + room.top + room.below,
  };
}

const moved = (block: BlockGeometry, move: (point: Point) => Point): BlockGeometry => ({
  ...block,
  front: block.front.map(move),
  top: block.top.map(move),
  side: block.side.map(move),
  slices: block.slices.map((slice) => slice.map(move)),
  labels: { channels: move(block.labels.channels), height: move(block.labels.height), width: move(block.labels.width) },
});
