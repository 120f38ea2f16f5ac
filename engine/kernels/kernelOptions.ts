import type { ResolvedAxis } from '../ops/convAxis.ts';

/** A matrix product in sizes; strides are in cells, so that a transpose costs no copy. */
export interface GemmSizes {
  readonly rows: number;
  readonly inner: number;
  readonly columns: number;
  /** From one row of a to the next, and from one k to the next; [inner, 1] if plain. */
  readonly strideA: readonly [row: number, inner: number];
  /** From one k to the next, and from one column of b to the next; [columns, 1] if plain. */
  readonly strideB: readonly [inner: number, column: number];
}

/** What is done to a sum before it is stored. */
export interface Ending {
  /** One number an output feature, added; default none. */
  readonly bias?: Float32Array | null;
  /** Whether negative results become 0; default false. */
  readonly relu?: boolean;
}

/** The sizes that `channelSums` runs over: [batch, channels, size]. */
export interface ChannelSizes {
  readonly batch: number;
  readonly channels: number;
  /** Cells of one feature map, H · W; 1 for the output of a linear layer. */
  readonly size: number;
}

/** The windows of a pooling, or of `im2col`, in numbers. */
export interface WindowGeometry {
  /** Planes of H · W cells in all: N · C. */
  readonly planes: number;
  readonly rows: ResolvedAxis;
  readonly columns: ResolvedAxis;
}

/** The sizes of `crossEntropy`'s logits. */
export interface CrossEntropySizes {
  readonly rows: number;
  readonly classes: number;
}

/** The options of `sgdStep`. Source: PyTorch, `torch.optim.SGD`. */
export interface SgdStep {
  readonly lr: number;
  readonly momentum: number;
  readonly dampening: number;
  readonly nesterov: boolean;
  readonly weightDecay: number;
  /** Whether the momentum buffer is still unset: it then becomes the gradient. */
  readonly isFirst: boolean;
}

/** The options of `adamStep`. Source: PyTorch, `torch.optim.Adam` and `AdamW`. */
export interface AdamStep {
  readonly lr: number;
  readonly beta1: number;
  readonly beta2: number;
  readonly eps: number;
  readonly weightDecay: number;
  /** Whether the weight decays apart from the gradient, as in AdamW. */
  readonly decoupled: boolean;
  /** How many steps this makes, this one included: 1 at first. */
  readonly step: number;
}
