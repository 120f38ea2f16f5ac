/** Rows of a full tile: as many as leave the running sums in registers. */
export const TILE_ROWS: i32 = ASC_FEATURE_RELAXED_SIMD ? 6 : 4;

/** Rows of the panel that starts at `row`: a short rest is a panel of 4. */
export function panelRows(row: i32, rows: i32): i32 {
  return rows - row > 4 ? TILE_ROWS : 4;
}

@unmanaged
/**
 * A tile of a product: a panel of 4 or 6 rows times two quads of neighbouring columns.
 *
 *     out[r, column] = start[r] + Σ_k panel[k, r] · b[offsets[k] + column]
 *
 * The quads may lie anywhere, and so may each k: a packed matrix has equal steps, a
 * convolution reads its windows straight from the padded image.
 */
export class Tile {
  /** Rows of the panel: 4 or 6. */
  width: i32;
  /** start [width], then [inner, width]: the rows k by k. */
  panel: usize;
  /** [inner] whole numbers, in bytes. */
  offsets: usize;
  inner: i32;
  /** Where the quads start in b, and in out. */
  b0: usize;
  b1: usize;
  out0: usize;
  out1: usize;
  /** How many columns of each quad are stored: all 4 when more, none when below 1. */
  lanes0: i32;
  lanes1: i32;
  /** How many rows are stored. */
  rows: i32;
  /** From one row of out to the next. */
  rowBytes: i32;
  /** Whether the sums are added to what out holds. */
  adds: i32;
  /** The smallest value that is stored: 0 for ReLU, else −∞. */
  floor: f32;
}

/** The tile that is being computed: the caller fills it in. */
export const tile = changetype<Tile>(memory.data(offsetof<Tile>(), 16));
