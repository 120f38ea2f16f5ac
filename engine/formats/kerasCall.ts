/** A call of one of `keras.layers`. */
export interface KerasCall {
  readonly layer: string;
  readonly args: readonly string[];
}

/** A layer's option that Keras has nothing like, as PyTorch names it. */
export interface KerasLack {
  readonly lacks: string;
}

/** The calls that together do what a layer of PyTorch does, or what is lacking. */
export type KerasCalls = readonly KerasCall[] | KerasLack;

/** A call of a layer with its arguments. */
export function kerasCall(layer: string, ...args: readonly string[]): KerasCall {
  return { layer, args };
}
