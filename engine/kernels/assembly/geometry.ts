@unmanaged
/** One axis of a convolution. */
export class Axis {
  /** Cells of the input. */
  size: i32;
  kernel: i32;
  stride: i32;
  /** Zeros put before the input; when negative, cells cut off. */
  before: i32;
  dilation: i32;
  /** From one input cell to the next, with zeros in between: 1 when they touch. */
  spread: i32;
  /** Cells of the output. */
  out: i32;

  /** Whether the input is all that the windows reach, cell by cell. */
  get isPlain(): bool {
    const isWhole = this.before === 0 && this.padded === this.size;
    return isWhole && this.spread === 1 && this.stride === 1;
  }

  /** Cells from the first to the last kernel cell. */
  get extent(): i32 {
    return this.dilation * (this.kernel - 1) + 1;
  }

  /** Padded cells that the windows reach. */
  get padded(): i32 {
    return (this.out - 1) * this.stride + this.extent;
  }
}

@unmanaged
/** A convolution in sizes: whole numbers in a row, written by the caller. */
export class Geometry {
  batch: i32;
  groups: i32;
  /** Channels and filters of one group. */
  channels: i32;
  filters: i32;
  /** Whether the weight is read for the way back: see `packTransposed`. */
  isTransposed: i32;

  get rows(): Axis {
    return changetype<Axis>(changetype<usize>(this) + offsetof<Geometry>());
  }

  get columns(): Axis {
    return changetype<Axis>(changetype<usize>(this.rows) + offsetof<Axis>());
  }

  /** Cells of one filter over all channels: the length of each sum. */
  get taps(): i32 {
    return this.channels * this.rows.kernel * this.columns.kernel;
  }

  /** Groups of 4 neighbouring windows that cover a row of the output. */
  get quadsOfRow(): i32 {
    return (this.columns.out + 3) >> 2;
  }

  get quads(): i32 {
    return this.rows.out * this.quadsOfRow;
  }

  /** Bytes of one image of x. */
  get imageBytes(): i32 {
    return (this.groups * this.channels * this.rows.size * this.columns.size) << 2;
  }

  /**
   * Cells from one padded row to the next. A row is stored as `stride` shorter ones, one
   * for each remainder of the column: so neighbouring windows always read neighbours.
   */
  get pitch(): i32 {
    return this.columns.stride * this.phasePitch;
  }

  /** Cells of a padded row that share a remainder. */
  get phasePitch(): i32 {
    return (this.columns.padded + this.columns.stride - 1) / this.columns.stride;
  }

  /** Whether the windows can be read from x itself. */
  get isPlain(): bool {
    return this.rows.isPlain && this.columns.isPlain;
  }

  /**
   * Cells from one padded channel to the next: an odd number of cache lines, since
   * channels a power of two apart would push each other out of the cache.
   */
  get plane(): i32 {
    if (this.isPlain) return this.rows.size * this.columns.size;
    return (((this.rows.padded * this.pitch + 15) >> 4) | 1) << 4;
  }

  /** Bytes of the padded channels of one group. */
  get groupBytes(): i32 {
    return (this.channels * this.plane) << 2;
  }
}

/** The convolution that is being computed: the caller fills it in. */
export const geometry = changetype<Geometry>(
  memory.data(offsetof<Geometry>() + 2 * offsetof<Axis>(), 16),
);
