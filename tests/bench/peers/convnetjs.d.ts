/** What the benchmark uses of ConvNetJS, which comes without types. */
declare module 'convnetjs' {
  /** Numbers in a row, the depth varying fastest, then x, then y. */
  export interface Volume {
    readonly sx: number;
    readonly sy: number;
    readonly depth: number;
    readonly w: Float64Array;
  }
  export interface Layer {
    readonly layer_type: string;
    readonly filters?: readonly Volume[];
    readonly biases?: Volume;
    /** What it computed last. */
    readonly out_act?: Volume;
    forward(volume: Volume): Volume;
  }
  export interface Net {
    readonly layers: readonly Layer[];
    makeLayers(definitions: readonly Readonly<Record<string, string | number>>[]): void;
    forward(volume: Volume): Volume;
  }
  const convnetjs: {
    readonly Vol: new (sx: number, sy: number, depth: number, value: number) => Volume;
    readonly ConvLayer: new (
      options: Readonly<Record<string, number>>,
    ) => Layer & { readonly filters: readonly Volume[]; readonly biases: Volume };
    readonly Net: new () => Net;
    readonly SGDTrainer: new (
      net: Net,
      options: Readonly<Record<string, number>>,
    ) => { train(volume: Volume, label: number): { readonly loss: number } };
  };
  export default convnetjs;
}
