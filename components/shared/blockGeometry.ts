/** A corner of a drawing, in its own pixels: x to the right, y down. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What a solid stands for: channels go back, rows down, columns to the right. */
export interface BlockSize {
  readonly channels: number;
  readonly height: number;
  readonly width: number;
}

/** A place in a block, in cells, counted from its front, top and left. */
export type BlockPlace = BlockSize;

/** The three visible faces of an oblique solid and what is needed to draw in it. */
export interface BlockGeometry {
  readonly front: readonly Point[];
  readonly top: readonly Point[];
  readonly side: readonly Point[];
  /** Lines over top and side where one channel ends and the next begins. */
  readonly slices: readonly (readonly Point[])[];
  /** Where the names of the edges stand: beside the middle of each. */
  readonly labels: Readonly<Record<keyof BlockSize, Point>>;
  /** The drawing's size; the solid stands against its lower left corner. */
  readonly box: { readonly width: number; readonly height: number };
}

/** How a block is drawn. */
export interface BlockOptions {
  /** Pixels for a short edge; longer edges grow more slowly. Default 46. */
  readonly unit?: number;
  /** Pixels of one cell, for blocks few cells large: edges are then in proportion, and `unit` does not count. */
  readonly cell?: number;
  /** Pixels from one channel to the next before foreshortening, where `cell` is given. Default `cell`. */
  readonly depth?: number;
  /** The block this one is part of, or glides over: its edges set the size of a cell. */
  readonly within?: BlockSize;
  /** Where in that block its first cell lies. */
  readonly at?: BlockPlace;
}

/** The way channels go: back and up, foreshortened. */
const recession: Point = { x: 0.4, y: -0.32 };
const mostSlices = 32;

/** The length of an edge of `cells` cells, in units: nearly proportional to 6, then ever slower, so that 400 still fits a page. */
export const edgeLength = (cells: number): number => Math.log1p(cells / 6);

/** The first cell of a block: front, top, left. */
export const firstPlace: BlockPlace = { channels: 0, height: 0, width: 0 };

/** The oblique drawing of a block of this size, which may have fractions of cells while it grows. One projection for the whole book. */
export function blockGeometry(size: BlockSize, options: BlockOptions = {}): BlockGeometry {
  const { within = size, at = firstPlace } = options;
  const whole = extentOf(within, options);
  const corner = cornerIn(within, whole);
  const to = { channels: at.channels + size.channels, height: at.height + size.height, width: at.width + size.width };
  const point = (channels: number, height: number, width: number) => corner({ channels, height, width });
  const [c0, c1, h0, h1, w0, w1] = [at.channels, to.channels, at.height, to.height, at.width, to.width];
  return {
    front: [point(c0, h0, w0), point(c0, h0, w1), point(c0, h1, w1), point(c0, h1, w0)],
    top: [point(c0, h0, w0), point(c1, h0, w0), point(c1, h0, w1), point(c0, h0, w1)],
    side: [point(c0, h0, w1), point(c1, h0, w1), point(c1, h1, w1), point(c0, h1, w1)],
    slices: slicesBetween(c0, c1).map((c) => [point(c, h0, w0), point(c, h0, w1), point(c, h1, w1)]),
    labels: {
      channels: middle(point(c0, h1, w1), point(c1, h1, w1)),
      height: middle(point(c0, h0, w0), point(c0, h1, w0)),
      width: middle(point(c0, h1, w0), point(c0, h1, w1)),
    },
    box: { width: whole.width + whole.depth * recession.x, height: whole.height - whole.depth * recession.y },
  };
}

/**
 * How far a part moves in the drawing of a block when its first cell moves from the block's first cell to `place`:
 * what to translate the drawing of the part by, so that it can glide.
 */
export function blockOffset(place: BlockPlace, within: BlockSize, options: BlockOptions = {}): Point {
  const corner = cornerIn(within, extentOf(within, options));
  const [from, to] = [corner(firstPlace), corner(place)];
  return { x: to.x - from.x, y: to.y - from.y };
}

/** Which faces of a part lie on the surface of the whole, and can be seen without looking into it. */
export function facesOnSurface(size: BlockSize, within: BlockSize, at: BlockPlace): Readonly<Record<Face, boolean>> {
  return { front: at.channels === 0, top: at.height === 0, side: at.width + size.width === within.width };
}

/** The faces of a solid that a reader sees. */
export type Face = 'front' | 'top' | 'side';

/** The points of a face, for an SVG's `points`. */
export const pointList = (points: readonly Point[]): string => points.map(({ x, y }) => `${round(x)},${round(y)}`).join(' ');

interface Extent {
  readonly depth: number;
  readonly height: number;
  readonly width: number;
}

function extentOf({ channels, height, width }: BlockSize, { unit = 46, cell, depth = cell ?? 0 }: BlockOptions): Extent {
  if (cell !== undefined) return { depth: channels * depth, height: height * cell, width: width * cell };
  return { depth: edgeLength(channels) * unit, height: edgeLength(height) * unit, width: edgeLength(width) * unit };
}

/** Where corners of cells lie in the drawing of a block. */
const cornerIn =
  (within: BlockSize, whole: Extent) =>
  (cells: BlockPlace): Point => {
    const depth = share(cells.channels, within.channels, whole.depth);
    return {
      x: share(cells.width, within.width, whole.width) + depth * recession.x,
      y: share(cells.height, within.height, whole.height) + depth * recession.y - whole.depth * recession.y,
    };
  };

const share = (cells: number, of: number, length: number): number => (of === 0 ? 0 : (cells / of) * length);

/** Whole channels between the two ends; none where there are too many to tell apart. */
function slicesBetween(from: number, to: number): number[] {
  const count = to - from - 1;
  return count > mostSlices ? [] : Array.from({ length: Math.max(0, count) }, (_, i) => from + 1 + i);
}

const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

const round = (value: number): number => Math.round(value * 100) / 100 + 0;
